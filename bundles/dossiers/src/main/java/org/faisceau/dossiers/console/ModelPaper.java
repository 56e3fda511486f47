// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.ArrayList;
import java.util.List;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.PaperBuilder;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.SheetKind;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;

/** A model paper as a paper: lines that begin with {@code ##} are headings, with {@code -} items, blank lines part paragraphs. */
record ModelPaper(Words words, Dossier dossier, String buyer, SheetKind kind, String body) {
    Paper paper() {
        var paper = Paper.titled(words.locale(), words.say("sheet." + kind) + " – " + dossier.title(), Days.of(dossier.changedAt())).kicker(Saying.kind(words, dossier, "model.kicker")).author(buyer).reference(dossier.reference());
        if (dossier.isExercise()) paper.mark(words.say("dossier.exercise")).note(words.say("paper.exercise"));
        paper.note(words.say("model.notice"));
        var text = new ArrayList<String>();
        var items = new ArrayList<String>();
        for (var line : body.lines().toList()) {
            if (!line.startsWith("- ")) put(paper, List.of(), items);
            if (line.startsWith("## ")) {
                put(paper, text, items);
                paper.section(line.substring(3));
            } else if (line.startsWith("- ")) {
                put(paper, text, List.of());
                items.add(line.substring(2));
            } else text.add(line);
        }
        put(paper, text, items);
        return paper.build();
    }

    private static void put(PaperBuilder paper, List<String> text, List<String> items) {
        paper.paragraph(String.join("\n", text)).items(items);
        if (!text.isEmpty()) text.clear();
        if (!items.isEmpty()) items.clear();
    }
}
