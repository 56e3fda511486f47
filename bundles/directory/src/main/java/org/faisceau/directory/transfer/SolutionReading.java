// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.directory.api.ClassificationStep;
import org.faisceau.directory.api.InnovationType;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.SolutionLines;
import org.faisceau.directory.api.SolutionNature;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.directory.api.Solutions;
import org.faisceau.documents.spi.Line;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Words;

/**
 * A line read: what it says of a solution, its organisation still a name; what was mended, and why it cannot be taken.
 *
 * @param mended sentences
 * @param fault a sentence; empty where the line can be taken
 */
record SolutionReading(int line, String owner, String siren, SolutionState state, SolutionContent content, List<String> mended, String fault) {
    private static final String NOBODY = "?";

    /** A line of a catalogue. */
    static SolutionReading of(Line line, SolutionThemes themes, Actor actor, Words words) {
        var mended = new ArrayList<String>();
        var owner = line.cell("organisation");
        var title = line.cell("title");
        var codes = themes(line.cell("themes"), themes, actor, words, mended);
        var content = new SolutionContent(NOBODY, title, cut(line.cell("pitch"), words, mended), line.cell("folder"),
                one(SolutionCells.choice(ClassificationStep.class, "step.", line.cell("step")), line.cell("step"), words, mended),
                one(SolutionCells.choice(SolutionNature.class, "nature.", line.cell("nature")), line.cell("nature"), words, mended), codes, types(line, words, mended),
                trl(line.cell("trl"), words, mended), line.cell("territory"), SolutionCells.items(line.cell("keywords").replace(';', '|')), sites(line, words, mended),
                SolutionLines.authors(SolutionCells.items(line.cell("authors"))), SolutionLines.references(SolutionCells.items(line.cell("references"))),
                SolutionLines.labels(SolutionCells.items(line.cell("labels"))), List.of("oui", "yes", "true").contains(line.cell("isPublic").toLowerCase(Locale.ROOT)));
        var state = SolutionCells.choice(SolutionState.class, "solutionState.", line.cell("state")).orElse(SolutionState.DRAFT);
        var fault = title.isEmpty() ? words.say("solution.line.noTitle") : owner.isEmpty() ? words.say("solution.line.noOwner") : "";
        return new SolutionReading(line.number(), owner, line.cell("siren").replaceAll("\\s", ""), state, content, mended, fault);
    }

    /** Codes of themes; names that are none are left out, with a word. */
    static List<String> themes(String cell, SolutionThemes themes, Actor actor, Words words, List<String> mended) {
        var codes = new LinkedHashSet<String>();
        for (var name : SolutionCells.items(cell.replaceAll("[;,]", "|"))) {
            var code = themes.code(actor, name);
            if (code.isPresent()) codes.add(code.get());
            else mended.add(words.say("solution.line.themeDropped", name));
        }
        return List.copyOf(codes);
    }

    static List<String> sites(Line line, Words words, List<String> mended) {
        var sites = new ArrayList<String>();
        for (var site : SolutionCells.items(line.cell("sites").replaceAll("[;,\\s]+", "|"))) {
            var whole = site.matches("(?i)https?://.*") ? site : "https://" + site;
            if (whole.matches("(?i)https?://[^\\s/.]+\\.\\S+")) sites.add(whole);
            else mended.add(words.say("solution.line.siteDropped", site));
        }
        return sites;
    }

    static String cut(String text, Words words, List<String> mended) {
        if (text.length() <= Solutions.PITCH_MAX) return text;
        mended.add(words.say("solution.line.pitchCut", Solutions.PITCH_MAX));
        return text.substring(0, Solutions.PITCH_MAX);
    }

    private static Set<InnovationType> types(Line line, Words words, List<String> mended) {
        return SolutionCells.items(line.cell("types").replaceAll("[;,]", "|")).stream()
                .map(name -> one(SolutionCells.choice(InnovationType.class, "innovation.", name), name, words, mended)).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private static int trl(String cell, Words words, List<String> mended) {
        var digits = cell.replaceAll("(?i)^trl\\s*|\\.0+$", "").strip();
        if (digits.matches("[1-9]")) return Integer.parseInt(digits);
        if (!cell.isEmpty()) mended.add(words.say("solution.line.unknownWord", cell));
        return 0;
    }

    private static <T> Optional<T> one(Optional<T> found, String cell, Words words, List<String> mended) {
        if (found.isEmpty() && !cell.isEmpty()) mended.add(words.say("solution.line.unknownWord", cell));
        return found;
    }
}
