import type { Material, ServiceGuide } from '../catalogue/guide.js';

/** A paper to bring, once for all matters that want it. */
export interface VisitMaterial {
  material: Material;
  copies: number;
  required: boolean;
  forItems: readonly string[];
}

/** What to bring for a visit with several matters: the same paper is listed once; one original does for all, copies add up.
 *  What the desk fetches itself may not be asked for. */
export function visitMaterials(guides: readonly Pick<ServiceGuide, 'itemCode' | 'materials'>[]): VisitMaterial[] {
  const byName = new Map<string, VisitMaterial>();
  for (const { itemCode, materials } of guides)
    for (const material of materials.filter(({ obtainBy }) => obtainBy !== 'data_sharing')) {
      const known = byName.get(material.name.zh);
      byName.set(material.name.zh, known ? merged(known, material, itemCode) : { material, copies: material.copies, required: material.required, forItems: [itemCode] });
    }
  return [...byName.values()];
}

function merged(known: VisitMaterial, { form, copies, required }: Material, itemCode: string): VisitMaterial {
  const together = form === 'original' ? Math.max(known.copies, copies) : known.copies + copies;
  return { ...known, copies: together, required: known.required || required, forItems: [...known.forItems, itemCode] };
}
