// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Words;
import org.faisceau.rules.api.RuleExchange.Reading;
import org.faisceau.rules.api.RuleFileLine;

/**
 * A signed file in words.
 *
 * @param refusal why it is not read; empty where it is
 * @param proposed how many rows would be proposed
 */
record FileView(String refusal, String title, List<Line> lines, long proposed) {
    /**
     * One row of the file; those that say the same are left out.
     *
     * @param touched open records that the row would have judged otherwise
     */
    record Line(RuleLine rule, String fate, String tone, String changes, Touched touched) {}

    static FileView of(Reading reading, LocalDate day, Words words, Function<RuleFileLine, Touched> touched) {
        return reading.fold(
                understood -> new FileView("", words.say("exchange.from", understood.issuer(), words.day(understood.made()), understood.lines().size()),
                        understood.lines().stream().filter(line -> line.fate() != RuleFileLine.Fate.SAME).map(line -> line(line, day, words, touched.apply(line))).toList(),
                        understood.lines().stream().filter(RuleFileLine::isProposed).count()),
                refused -> new FileView(words.say("exchange.refused." + refused.why(), refused.detail()), "", List.of(), 0));
    }

    private static Line line(RuleFileLine line, LocalDate day, Words words, Touched touched) {
        var changes = line.fate() == RuleFileLine.Fate.NEW ? "" : line.differences().stream().map(each -> words.say("exchange.change",
                words.has("field." + each.field()) ? words.say("field." + each.field()) : each.field(), Spoken.value(words, line.before(), each.field(), each.before()),
                Spoken.value(words, Optional.of(line.after()), each.field(), each.after()))).collect(Collectors.joining("\n"));
        return new Line(RuleLine.of(line.after(), day, words), words.say("fate." + line.fate()), tone(line.fate()), changes, touched);
    }

    private static String tone(RuleFileLine.Fate fate) {
        return switch (fate) {
            case NEW -> "good";
            case CHANGED -> "info";
            case LOCAL, WAITING -> "warn";
            case SAME -> "";
        };
    }
}
