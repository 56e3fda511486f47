// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.List;
import java.util.stream.Stream;
import org.faisceau.documents.api.PaperBuilder;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.dossiers.api.Impact;
import org.faisceau.dossiers.api.Risk;
import org.faisceau.kernel.api.Words;

/**
 * The grid of responsible innovation, the register of risks and the typology, as the justification file has them.
 *
 * @param typology where the solution stands among research, development and innovation; may be blank
 */
record ImpactPaper(Words words, List<Impact> impacts, List<Risk> risks, String typology) {
    void write(PaperBuilder paper) {
        paper.section(words.say("impact.title"));
        if (!typology.isBlank()) paper.subsection(words.say("sheet.RESEARCH")).paragraph(typology);
        paper.subsection(words.say("impact.grid"));
        if (impacts.isEmpty()) paper.paragraph(words.say("impact.none"));
        else paper.table("", columns("impact.criterion", "field.potential", "field.risk", "field.uncertainty", "field.measure"), impacts.stream().map(this::row).toList());
        paper.subsection(words.say("risk.register"));
        if (risks.isEmpty()) paper.paragraph(words.say("risk.none"));
        else paper.table("", columns("risk.title", "field.likelihood", "field.gravity", "field.measure", "field.holder", "column.state"), risks.stream().map(this::row).toList());
    }

    private List<String> row(Impact one) {
        var said = one.said();
        return List.of(words.say("criterion." + one.criterion()), words.say("potential." + said.potential()), words.say("level." + said.risk()), words.say("level." + said.uncertainty()), said.measure());
    }

    private List<String> row(Risk one) {
        var said = one.said();
        return List.of(said.title(), words.say("level." + said.likelihood()), words.say("level." + said.gravity()), said.measure(), said.holder(), words.say(one.isClosed() ? "risk.closed" : "risk.open"));
    }

    private List<Exportable.Column> columns(String... keys) {
        return Stream.of(keys).map(key -> new Exportable.Column(key, words.say(key), Exportable.Type.TEXT)).toList();
    }
}
