import type { Block, Inline, Piece, Row, Scene } from '../../src/base/blocks.js';

const text = (value: string): Inline => ({ type: 'text', text: value });
const strong = (value: string): Inline => ({ type: 'strong', children: [text(value)] });
const emphasis = (value: string): Inline => ({ type: 'emphasis', children: [text(value)] });
const link = (href: string, value: string): Inline => ({ type: 'link', href, children: [text(value)] });
const foreign = (lang: string, value: string): Inline => ({ type: 'span', lang, children: [text(value)] });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const heading = (level: 1 | 2 | 3 | 4, value: string): Block => ({ type: 'heading', level, children: [text(value)] });

/** Bars of three years, each with another pattern, and a legend: every shape of a scene is used. */
const scene: Scene = {
  width: 440,
  height: 180,
  shapes: [
    { type: 'line', x1: 50, y1: 140, x2: 420, y2: 140, stroke: '#5A6472', width: 1 },
    { type: 'line', x1: 50, y1: 80, x2: 420, y2: 80, stroke: '#C9D0D8', width: 0.6, dash: true },
    { type: 'line', x1: 50, y1: 20, x2: 420, y2: 20, stroke: '#C9D0D8', width: 0.6, dash: true },
    { type: 'text', x: 44, y: 143, text: '0', size: 8, fill: '#3A4452', anchor: 'end' },
    { type: 'text', x: 44, y: 83, text: '30 000 €', size: 8, fill: '#3A4452', anchor: 'end' },
    { type: 'text', x: 44, y: 23, text: '60 000 €', size: 8, fill: '#3A4452', anchor: 'end' },
    { type: 'rect', x: 80, y: 60, width: 60, height: 80, fill: '#1B4F72', stroke: '#1B4F72' },
    { type: 'rect', x: 200, y: 40, width: 60, height: 100, fill: '#AED6F1', stroke: '#1B4F72', pattern: 'diagonal' },
    { type: 'rect', x: 320, y: 90, width: 60, height: 50, fill: '#F9E79F', stroke: '#7D6608', pattern: 'dots' },
    { type: 'text', x: 110, y: 154, text: '2025', size: 9, fill: '#1F2933', anchor: 'middle', bold: true },
    { type: 'text', x: 230, y: 154, text: '2026', size: 9, fill: '#1F2933', anchor: 'middle', bold: true },
    { type: 'text', x: 350, y: 154, text: '2027', size: 9, fill: '#1F2933', anchor: 'middle', bold: true },
    { type: 'circle', x: 90, y: 172, radius: 4, fill: '#1B4F72', stroke: '#10344C' },
    { type: 'text', x: 98, y: 175, text: 'Subventions accordées', size: 8, fill: '#1F2933' },
    {
      type: 'polygon',
      points: [
        [250, 168],
        [258, 176],
        [242, 176],
      ],
      fill: '#7D6608',
      stroke: '#4D3F05',
    },
    { type: 'text', x: 264, y: 175, text: 'Révision à mi-parcours', size: 8, fill: '#1F2933' },
    { type: 'rect', x: 395, y: 165, width: 24, height: 12, stroke: '#7D6608', fill: '#FFFFFF', radius: 3, pattern: 'cross' },
  ],
};

const budget: Row[] = Array.from({ length: 60 }, (_, index) => ({
  cells: [
    { header: true, children: [text(`Rubrique ${index + 1}`)] },
    {
      children: [
        text(
          index % 7 === 3
            ? 'Travaux d’adduction d’eau, y compris le forage, la pompe solaire, le château d’eau et les bornes-fontaines du quartier'
            : 'Achat de matériel',
        ),
      ],
    },
    { children: [text(`${(1200 + index * 37).toLocaleString('fr-FR')},50 €`)] },
    { children: [text(`${(index * 1.5).toFixed(1).replace('.', ',')} %`)] },
  ],
}));

/** One piece with every block and every inline, long enough for three pages of table: what the exporters are tried on. */
export function samplePiece(): Piece {
  return {
    name: 'convention',
    title: 'Convention de coopération décentralisée « Eau & assainissement » <2025-2027>',
    reference: 'DRI-2025-014',
    author: 'Département de la Haute-Loue',
    lang: 'fr-FR',
    date: '2025-03-14',
    draftMark: 'BROUILLON',
    labels: { page: 'Page {page} sur {pages}', continued: 'suite' },
    attachment: {
      name: 'dossier.yaml',
      mimeType: 'application/yaml',
      description: 'Dossier de coopération d’où ce document a été tiré',
      text: 'titre: Eau et assainissement à Gbaya\nmontantPrevisionnel: 120000\n',
    },
    blocks: [
      heading(1, 'Convention de coopération décentralisée « Eau & assainissement » <2025-2027>'),
      {
        type: 'keyValues',
        caption: [text('Identité de la convention')],
        items: [
          { label: [text('Chef de file')], value: [text('Département de la Haute-Loue')] },
          { label: [text('Partenaire')], value: [text('Commune de Gbaya, '), foreign('ar', 'بلدية غبايا')] },
          {
            label: [text('Durée')],
            value: [text('du 1er avril 2025 au 31 décembre 2027, renouvelable une fois par accord écrit des deux parties')],
          },
          { label: [text('Montant prévisionnel')], value: [strong('120 000 €')] },
        ],
      },
      {
        type: 'note',
        kind: 'draft',
        children: [
          paragraph(strong('Il manque à ce dossier :')),
          {
            type: 'list',
            ordered: false,
            items: [[paragraph(text('la date de la délibération'))], [paragraph(text('le nom du représentant du partenaire'))]],
          },
        ],
      },
      { type: 'contents', title: 'Sommaire' },
      { type: 'pageBreak' },
      heading(2, 'Article 1 – Objet'),
      paragraph(
        text('La présente convention fixe les modalités de la coopération entre les parties, en application de l’'),
        link(
          'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000043975458',
          'article L. 1115-1 du code général des collectivités territoriales',
        ),
        text('. Elle porte sur l’'),
        strong('accès à l’eau potable'),
        text(' et sur l’'),
        emphasis('assainissement des écoles'),
        text(' ; elle prévoit 58 % d’autofinancement, soit 69 600 €, et répond à la question : « Comment garder l’ouvrage en service ? »'),
      ),
      paragraph(
        text('Noms à imprimer sans perte : Ɓaaba Ɗiallo Ŋom Ɛsi, Nguyễn Thị Hồng Đào, '),
        foreign('el', 'Ελένη Παπαδοπούλου'),
        text(', '),
        foreign('uk', 'Олена Ковальчук'),
        text(', '),
        foreign('ar', 'محمد بن عبد الله'),
        text(', '),
        foreign('he', 'יעל כהן'),
        text(', '),
        foreign('hy', 'Արամ Պետրոսյան'),
        text(', '),
        foreign('ka', 'ნინო ბერიძე'),
        text(', '),
        foreign('am', 'አበበ ቢቂላ'),
        text(', '),
        foreign('th', 'สมชาย ใจดี'),
        text(', '),
        foreign('hi', 'राम शर्मा'),
        text(', '),
        foreign('km', 'សុខ សុភាព'),
        text('.'),
        { type: 'break' },
        text('Deuxième ligne après un retour forcé, avec un lien '),
        { type: 'link', href: 'mailto:cooperation@example.org', children: [strong('en gras'), text(' puis simple')] },
        text('.'),
      ),
      heading(3, 'Objectifs'),
      {
        type: 'list',
        ordered: true,
        start: 3,
        items: [
          [
            paragraph(text('Donner l’eau à 12 villages :')),
            {
              type: 'list',
              ordered: false,
              items: [
                [
                  paragraph(
                    text(
                      'forer six puits et les équiper d’une pompe solaire que l’association des usagers sait entretenir sans aide extérieure',
                    ),
                  ),
                ],
                [
                  paragraph(text('former les comités de gestion :')),
                  {
                    type: 'list',
                    ordered: false,
                    items: [[paragraph(text('tenue de la caisse'))], [paragraph(text('entretien courant'))]],
                  },
                ],
              ],
            },
          ],
          [paragraph(text('Assainir les écoles.')), paragraph(text('Un second paragraphe du même point, pour les latrines séparées.'))],
          [paragraph(text('Rendre compte chaque année.'))],
        ],
      },
      heading(4, 'Indicateurs'),
      {
        type: 'quote',
        children: [
          paragraph(
            text(
              '« Les collectivités territoriales peuvent mettre en œuvre ou soutenir toute action internationale annuelle ou pluriannuelle. »',
            ),
          ),
        ],
      },
      { type: 'note', kind: 'note', children: [paragraph(text('Une remarque encadrée, avec un '), strong('mot en gras'), text('.'))] },
      {
        type: 'note',
        kind: 'warning',
        children: [paragraph(text('Une mise en garde : la convention n’entre en vigueur qu’après transmission au préfet.'))],
      },
      heading(2, 'Article 2 – Budget'),
      paragraph(text('Le budget prévisionnel est détaillé ci-dessous.')),
      {
        type: 'table',
        caption: [text('Budget prévisionnel par rubrique, en euros')],
        columns: [{ align: 'left' }, { align: 'left' }, { align: 'right' }, { align: 'right' }],
        head: [
          { children: [text('Rubrique')] },
          { children: [text('Nature de la dépense')] },
          { children: [text('Montant')] },
          { children: [text('Part')] },
        ],
        rows: [
          ...budget,
          {
            total: true,
            cells: [
              { header: true, children: [text('Total')] },
              { children: [] },
              { children: [text('137 490,00 €')] },
              { children: [text('100,0 %')] },
            ],
          },
        ],
      },
      {
        type: 'figure',
        name: 'budget-annees',
        alt: 'Diagramme en barres du budget par année : 40 000 € en 2025, 50 000 € en 2026, 25 000 € en 2027.',
        caption: [text('Budget par année')],
        scene,
      },
      heading(2, 'Article 3 – Dispositions finales'),
      heading(3, 'Durée'),
      paragraph(text('La convention prend effet à la date de sa transmission au représentant de l’État et prend fin le 31 décembre 2027.')),
      heading(3, 'Signatures'),
      paragraph(text('Fait en deux exemplaires originaux.')),
      {
        type: 'signatures',
        items: [
          {
            party: 'Pour le Département de la Haute-Loue',
            capacity: 'Présidente du conseil départemental',
            name: 'Ɛsi Ŋom-Lefèvre',
            prompt: 'Date et signature',
          },
          { party: 'Pour la Commune de Gbaya', capacity: 'Maire', prompt: 'Date et signature' },
          {
            party: 'Pour l’Association des usagers de l’eau',
            capacity: 'Trésorier',
            name: 'محمد بن عبد الله',
            prompt: 'Date et signature',
          },
        ],
      },
    ],
  };
}
