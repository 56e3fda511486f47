// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
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
 * @param unread fields of which something could not be read
 * @param mended sentences
 * @param fault a sentence; empty where the line can be taken
 */
record SolutionReading(Line line, String owner, String siren, SolutionState state, SolutionContent content, Set<String> unread, List<String> mended, String fault) {
    private static final String NOBODY = "?";

    /** A line of a catalogue. */
    static SolutionReading of(Line line, SolutionThemes themes, Actor actor, Words words) {
        return new Reader(line, words, new LinkedHashSet<>(), new ArrayList<>()).read(themes, actor);
    }

    /** Reads cell after cell, and keeps what it could not read. */
    private record Reader(Line line, Words words, Set<String> unread, List<String> mended) {
        SolutionReading read(SolutionThemes themes, Actor actor) {
            var codes = listed("themes", () -> themes(line.cell("themes"), themes, actor, words, mended));
            var content = new SolutionContent(NOBODY, line.cell("title"), cut(line.cell("pitch"), words, mended), line.cell("folder"),
                    choice("step", ClassificationStep.class, "step."), choice("nature", SolutionNature.class, "nature."), codes, types(), trl(), line.cell("territory"),
                    SolutionCells.items(line.cell("keywords").replace(';', '|')), listed("sites", () -> sites(line, words, mended)),
                    items("authors", SolutionLines::authors), items("references", SolutionLines::references), items("labels", SolutionLines::labels),
                    List.of("oui", "yes", "true").contains(line.cell("isPublic").toLowerCase(Locale.ROOT)));
            var state = choice("state", SolutionState.class, "solutionState.").orElse(SolutionState.DRAFT);
            var fault = line.cell("title").isEmpty() ? words.say("solution.line.noTitle") : line.cell("organisation").isEmpty() ? words.say("solution.line.noOwner") : "";
            return new SolutionReading(line, line.cell("organisation"), line.cell("siren").replaceAll("\\s", ""), state, content, Set.copyOf(unread), mended, fault);
        }

        private <T> List<T> listed(String field, Supplier<List<T>> reading) {
            int before = mended.size();
            var read = reading.get();
            if (mended.size() > before) unread.add(field);
            return read;
        }

        private <T> List<T> items(String field, Function<List<String>, SolutionLines.Read<T>> reader) {
            var read = reader.apply(SolutionCells.items(line.cell(field)));
            read.unread().forEach(one -> drop(field, "solution.line.entryDropped", words.say("solution." + field), one));
            return read.items();
        }

        private <E extends Enum<E>> Optional<E> choice(String field, Class<E> type, String group) {
            return one(field, type, group, line.cell(field));
        }

        private <E extends Enum<E>> Optional<E> one(String field, Class<E> type, String group, String word) {
            var found = SolutionCells.choice(type, group, word);
            if (found.isEmpty() && !word.isEmpty()) drop(field, "solution.line.unknownWord", word);
            return found;
        }

        private Set<InnovationType> types() {
            return SolutionCells.items(line.cell("types").replaceAll("[;,]", "|")).stream().map(name -> one("types", InnovationType.class, "innovation.", name))
                    .flatMap(Optional::stream).collect(Collectors.toSet());
        }

        private int trl() {
            var digits = line.cell("trl").replaceAll("(?i)^trl\\s*|\\.0+$", "").strip();
            if (digits.matches("[1-9]")) return Integer.parseInt(digits);
            if (!line.cell("trl").isEmpty()) drop("trl", "solution.line.unknownWord", line.cell("trl"));
            return 0;
        }

        private void drop(String field, String key, Object... values) {
            unread.add(field);
            mended.add(words.say(key, values));
        }
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
}
