package fi.asiointi.tet.round.report;

/** How the page looks: readable from a phone to paper, in the contrast that WCAG AA asks. */
final class Style {
    static final String CSS =
            """
            :root { color-scheme: light; }
            * { box-sizing: border-box; }
            body { margin: 0; color: #111827; background: #f3f4f6;
              font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
            header, main { max-width: 56rem; margin: 0 auto; padding: 1rem; }
            header { padding-top: 2rem; }
            h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; overflow-wrap: anywhere; }
            h2 { font-size: 1.3rem; line-height: 1.3; margin: 0 0 .75rem; color: #0b3d6b; }
            p { overflow-wrap: anywhere; max-width: 44rem; }
            header p { margin: .25rem 0; }
            section { background: #fff; border: 1px solid #d1d5db; border-radius: .5rem;
              padding: 1.25rem; margin: 0 0 1.25rem; }
            [tabindex]:focus-visible, summary:focus-visible {
              outline: 3px solid #c2410c; outline-offset: 2px; }
            .scroll { overflow-x: auto; margin: 0 0 1rem; }
            table { border-collapse: collapse; width: 100%; font-size: .95rem; }
            caption { text-align: left; font-weight: 600; padding: .75rem 0 .4rem; }
            th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0;
              border-bottom: 1px solid #e5e7eb; overflow-wrap: break-word; }
            td { font-variant-numeric: tabular-nums; }
            thead th { border-bottom: 2px solid #6b7280; overflow-wrap: break-word; }
            tbody th { font-weight: 600; }
            table.hash td { overflow-wrap: anywhere; }
            figure { margin: 1rem 0; }
            figcaption { font-weight: 600; margin-bottom: .4rem; }
            svg { width: 100%; max-width: 36rem; height: auto; display: block; }
            .name { font-size: 12px; fill: #111827; }
            .figure { font-size: 11px; fill: #374151; }
            ul.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none;
              padding: 0; margin: .4rem 0; font-size: .95rem; }
            ul.legend span { display: inline-block; width: .9rem; height: .9rem;
              margin-right: .4rem; vertical-align: -.1rem; border-radius: 2px; }
            summary { cursor: pointer; padding: .4rem 0; }
            @media (max-width: 40rem) {
              header, main { padding: .75rem; }
              section { padding: .9rem; }
              h1 { font-size: 1.5rem; }
              .name { font-size: 16px; }
              .figure { font-size: 15px; }
              table.stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
                clip-path: inset(50%); }
              table.stack tr { display: block; padding: .5rem 0;
                border-bottom: 2px solid #d1d5db; }
              table.stack tbody th, table.stack td { display: block; border: 0;
                padding: .1rem 0; }
              table.stack td:empty { display: none; }
              table.stack td::before { content: attr(data-label) ": "; }
            }
            @media print { body { background: #fff; } section { break-inside: avoid-page; } }
            """;

    private Style() {}
}
