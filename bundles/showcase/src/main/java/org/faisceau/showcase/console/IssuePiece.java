// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.faisceau.kernel.api.Words;
import org.faisceau.showcase.api.Face;

/**
 * An issue for a web site or a gazette.
 *
 * @param html a part of a page, without style of its own; pictures by their address
 * @param text the same in plain words
 */
record IssuePiece(String html, String text) {
    private static final String LINE = "\n";

    /**
     * @param origin where links and pictures lead; empty where nobody knows it
     * @param pictures address of a picture by its hash
     */
    static IssuePiece of(Words words, IssueView view, Face face, String origin, UnaryOperator<String> pictures) {
        return new IssuePiece(new StaticTemplates().piece(words, view, face, origin, pictures).render().strip() + LINE, text(words, view, face, origin));
    }

    private static String text(Words words, IssueView view, Face face, String origin) {
        var lines = new ArrayList<String>(List.of(view.issue().title(), "=".repeat(view.issue().title().length()), ""));
        if (!view.issue().content().lead().isEmpty()) lines.addAll(List.of(view.issue().content().lead(), ""));
        for (var one : view.entries()) {
            lines.add("* " + one.exhibit().piece().title() + (one.owner().isEmpty() ? "" : " (" + one.owner() + ")"));
            lines.add("  " + words.say("sort." + one.sort()));
            if (!one.exhibit().piece().lead().isEmpty()) lines.add("  " + one.exhibit().piece().lead().replace(LINE, LINE + "  "));
            if (!Saying.quoted(words, one.exhibit().piece()).isEmpty()) lines.add("  " + Saying.quoted(words, one.exhibit().piece()));
            for (var other : one.others()) lines.add("  - " + other.piece().title());
            if (!origin.isEmpty()) lines.add("  " + origin + one.exhibit().address());
            lines.add("");
        }
        lines.add(face.name() + (face.mail().isEmpty() ? "" : " · " + face.mail()));
        return String.join(LINE, lines) + LINE;
    }
}
