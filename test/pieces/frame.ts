import { expect } from 'vitest';
import type { Scene } from '../../src/base/blocks.js';

/** Every shape stands inside the frame of its scene, and every text can be read on paper. */
export function expectInFrame(scene: Scene): void {
  for (const shape of scene.shapes) {
    const [x, y, right, bottom] =
      shape.type === 'rect'
        ? [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height]
        : shape.type === 'line'
          ? [Math.min(shape.x1, shape.x2), Math.min(shape.y1, shape.y2), Math.max(shape.x1, shape.x2), Math.max(shape.y1, shape.y2)]
          : shape.type === 'circle'
            ? [shape.x - shape.radius, shape.y - shape.radius, shape.x + shape.radius, shape.y + shape.radius]
            : shape.type === 'text'
              ? [shape.x, shape.y - shape.size, shape.x, shape.y]
              : [0, 0, 0, 0];
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(-0.01);
    expect(right).toBeLessThanOrEqual(scene.width + 0.01);
    expect(bottom).toBeLessThanOrEqual(scene.height + 0.01);
    if (shape.type === 'text') expect(shape.size).toBeGreaterThanOrEqual(8);
  }
}
