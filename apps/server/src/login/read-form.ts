/** @returns the fields of a form or of a flat JSON object; what is neither has none */
export async function readForm(request: Request): Promise<ReadonlyMap<string, string>> {
  const text = await request.text();
  const json = request.headers.get('content-type')?.startsWith('application/json') ?? false;
  if (!json) return new Map(new URLSearchParams(text));
  try {
    const parsed: unknown = JSON.parse(text);
    const entries = typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : [];
    return new Map(
      entries.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
    );
  } catch {
    return new Map();
  }
}
