import type { RegionId } from '@iza/domain/values';
import { regionIdOf } from './region-id.ts';

/** Place of a region in a grid that looks roughly like the Netherlands. Schematic: no tile says how large a region is or what it borders. */
export type Tile = {
  readonly region: RegionId;
  readonly row: number;
  readonly col: number;
};

/** Kinds of regions that a tile map was drawn for. */
export const TILE_KINDS = ['roaz', 'zorgkantoor', 'iza', 'province'] as const;
export type TileKind = (typeof TILE_KINDS)[number];

/** One line per row of the grid, cells divided by bars, empty where there is no region; north is up. */
const MAPS: Record<TileKind, string> = {
  roaz: `
    |                     |                 | Noord-Nederland
    | Noord-Holland/Flevoland | Zwolle      | Euregio
    West | Midden-Nederland | Oost
    Zuidwest-Nederland | Brabant | Limburg`,
  province: `
    | | Friesland | Groningen
    Noord-Holland | Flevoland | Overijssel | Drenthe
    Zuid-Holland | Utrecht | Gelderland
    Zeeland | Noord-Brabant | Limburg`,
  zorgkantoor: `
    | | | | Friesland | Groningen
    | | Noord-Holland Noord | | | Drenthe
    | Kennemerland | Zaanstreek/Waterland | Flevoland | Zwolle
    | Amstelland en De Meerlanden | Amsterdam | 't Gooi | Apeldoorn/Zutphen | Midden-IJssel | Twente
    | Zuid-Holland Noord | Midden-Holland | Utrecht | Arnhem
    Haaglanden | Westland Schieland Delfland | Rotterdam | Waardenland | Nijmegen
    | Zuid-Hollandse Eilanden | West-Brabant | Midden-Brabant | Noordoost-Brabant
    | Zeeland | | | Zuidoost-Brabant | Noord- en Midden-Limburg
    | | | | | Zuid-Limburg`,
  iza: `
    | | | | Friesland | Groningen
    | | Noord-Holland Noord | | | Drenthe
    | Kennemerland | Zaanstreek Waterland | Flevoland | Noord Veluwe | IJssel-Vecht
    | Haarlemmermeer | Amsterdam | Gooi en Vechtstreek | Apeldoorn/Zutphen | Midden-IJssel | Twente
    Holland Rijnland | Amstelland en De Meerlanden | Utrecht/West | Utrecht-Eemland | Gelderse Vallei | Arnhem | Achterhoek
    Haaglanden | Midden Holland | Utrecht | Utrecht Zuidoost | Rivierenland | Rijk van Nijmegen
    DWO-gemeenten | MVS gemeenten | Rotterdam Rijnmond | Lekstroom
    | ZHE-BAR | Waardenland | Hart van Brabant | Noordoost Brabant
    | Zeeland | West-Brabant | Zuid Oost Brabant | Helmond-de Peel | Noord en Midden Limburg
    | | | | | Zuid-Limburg`,
};

function readMap(kind: TileKind): readonly Tile[] {
  const rows = MAPS[kind].trim().split('\n');
  return rows.flatMap((line, row) =>
    line.split('|').flatMap((cell, col) => {
      const name = cell.trim();
      return name === '' ? [] : [{ region: regionIdOf(kind, name), row, col }];
    }),
  );
}

/** Tile maps by kind of region, one tile per region; rows and columns count from 0, from the north-west. */
export const tiles: Readonly<Record<TileKind, readonly Tile[]>> = {
  roaz: readMap('roaz'),
  zorgkantoor: readMap('zorgkantoor'),
  iza: readMap('iza'),
  province: readMap('province'),
};
