/** Ink of a pattern over a fill `#RRGGBB`: white where it shows better than black (relative luminance, WCAG 2.2). */
export function inkOver(fill: string | undefined): string {
  return fill !== undefined && luminance(fill) < 0.179 ? '#FFFFFF' : '#1D2530';
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
