// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.List;
import java.util.stream.Stream;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.api.MatchAdvice;
import org.faisceau.sourcing.api.MatchFilter;
import org.faisceau.sourcing.api.MatchParameters;
import org.faisceau.sourcing.api.MatchReach;
import org.faisceau.sourcing.api.Matched;

/**
 * What comes near a need, or a solution.
 *
 * @param subject title and address of what is compared with the others
 * @param what {@code solutions} or {@code needs}: the end of keys
 * @param lines best first; no more than are shown
 * @param apart left out by filters, best first; no more than are shown
 * @param asked those whose place was asked for by a part of their title
 * @param form the « what if » as the address has it
 * @param campaigns whose panel the reader may add to; empty for needs
 */
record MatchView(Subject subject, String what, Matched matched, List<MatchLine> lines, List<MatchLine> apart, List<MatchLine> asked, Form form, List<Option> themes, List<Option> kinds, List<Chip> chips, List<Option> campaigns) {
    /** Its title, reference and page. */
    record Subject(String title, String reference, String address, String here) {}

    boolean isForSolutions() {
        return what.equals("solutions");
    }

    /** How far; the first is what is asked where nothing is chosen. */
    List<Option> reaches(Words words) {
        return Stream.of(MatchReach.SAME, MatchReach.REGION).map(one -> new Option(one.name(), words.say("reach." + one))).toList();
    }

    /** What a form beside the « what if » takes along: names and values. */
    List<Option> carried() {
        return MatchParameters.NAMES.stream().flatMap(name -> form.all(name).stream().filter(value -> !value.isEmpty()).map(value -> new Option(name, value))).toList();
    }

    List<MatchFilter> filters() {
        return matched.leftOut().keySet().stream().sorted().toList();
    }

    List<MatchFilter> advised() {
        return matched.advice().keySet().stream().sorted().toList();
    }

    String tone(MatchFilter filter) {
        return matched.advice().get(filter) == MatchAdvice.USELESS ? "" : "warn";
    }

    String why(Words words, MatchLine line) {
        return String.join(" ", line.match().leftOut().stream().sorted().map(one -> words.say("left." + one)).toList());
    }

    /** What is to be said of one that was asked for. */
    String place(Words words, MatchLine line) {
        if (!line.match().leftOut().isEmpty()) return why(words, line);
        if (line.rank() > 0) return words.say("match.rank", line.rank(), matched.matches().size());
        return words.say(line.match().words().isEmpty() ? "match.noWord" : "match.beyond");
    }
}
