/** Clipboard contents as the programs write them, shortened; for the tests of pasting. */

export const excelHtml = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40"><head>
<meta name=ProgId content=Excel.Sheet><style><!--table {mso-displayed-decimal-separator:"\\,";} .xl65 {mso-number-format:"\\#\\,\\#\\#0";} --></style></head>
<body link="#0563C1" vlink="#954F72"><table border=0 cellpadding=0 cellspacing=0 width=512 style='border-collapse:collapse'>
<!--StartFragment--><col width=128 span=4 style='width:96pt'>
<tr height=20 style='height:15.0pt'><td height=20 class=xl66>Opgave</td><td class=xl66>Afspraak</td><td>Wie</td><td>Bedrag</td></tr>
<tr height=40><td rowspan=2 height=60 class=xl67 style='border-bottom:.5pt solid black'>Multitrauma</td>
<td class=xl68>Casuïstiek<br style='mso-data-placement:same-cell;'>bespreken</td><td>Isala</td><td class=xl65 align=right x:num="1250000">1.250.000</td></tr>
<tr height=20><td>Scholing</td><td>Ambulance<span style='mso-spacerun:yes'>  </span>IJsselland</td><td></td></tr>
<!--EndFragment--></table></body></html>`;

export const excelText =
  'Opgave\tAfspraak\tWie\tBedrag\r\nMultitrauma\t"Casuïstiek\nbespreken"\tIsala\t1.250.000\r\n\tScholing\tAmbulance IJsselland\t\r\n';

const marker = (text: string, font = '') =>
  `<![if !supportLists]><span style='${font}mso-list:Ignore'>${text}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>`;

export const wordHtml = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head>
<meta name=Generator content="Microsoft Word 15"><style><!-- @list l0:level1 {mso-level-number-format:alpha-lower;mso-level-text:"6%1";} --></style>
<!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--></head><body lang=NL style='tab-interval:35.4pt'><!--StartFragment-->
<h1 style='mso-list:l2 level1 lfo3'>${marker('6.')}<span style='mso-fareast-language:NL'>Multitrauma<o:p></o:p></span></h1>
<p class=MsoNormal>Betere zorg voor mensen met <a name="_Toc1"></a>meer letsels.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>${marker('6a')}Inrichten van
casuïstiekbesprekingen<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'>${marker('·', 'font-family:Wingdings;')}elk kwartaal<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'>${marker('6b')}Kennissessies<o:p></o:p></p>
<h1 style='mso-list:l2 level1 lfo3'>${marker('7.')}Acute verloskunde<o:p></o:p></h1>
<p class=Kop2 style='mso-outline-level:2;mso-list:l2 level2 lfo3'>${marker('7.1')}Samenwerken<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'>${marker('1.')}Eerste <b style='mso-bidi-font-weight:normal'>punt</b><o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'>${marker('2.')}Tweede punt<o:p></o:p></p>
<!--EndFragment--></body></html>`;

export const wordTableHtml = `<html><body><!--StartFragment--><p class=MsoCaption>Tabel <span style='mso-element:field-begin'></span>1<o:p></o:p></p>
<table class=MsoTableGrid border=1><thead><tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'><td width=300 valign=top><p class=MsoNormal><b>Indicator<o:p></o:p></b></p></td>
<td><p class=MsoNormal><b>Doel</b></p></td></tr></thead><tr><td><p class=MsoNormal>Aantal locaties<o:p></o:p></p></td>
<td><p class=MsoNormal>ten minste&nbsp;240<o:p></o:p></p></td></tr></table><!--EndFragment--></body></html>`;

const onlineItem = (level: number, text: string) =>
  `<div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle1" role="list"><li class="OutlineElement" data-listid="1" data-aria-level="${level}" role="listitem"><p class="Paragraph"><span class="TextRun" lang="NL-NL"><span class="NormalTextRun">${text}</span></span><span class="EOP">&nbsp;</span></p></li></ul></div>`;

export const wordOnlineHtml =
  onlineItem(1, 'Samen opleiden') + onlineItem(2, 'Stages') + onlineItem(1, 'Samen plannen');

export const googleHtml =
  '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38"><span style="font-weight:400;">Gewoon en </span><span style="font-weight:700;">vet</span></p><ul><li dir="ltr" aria-level="1"><p role="presentation"><span style="font-weight:400">een</span></p></li><ul><li aria-level="2"><p><span>twee</span></p></li></ul></ul></b>';
