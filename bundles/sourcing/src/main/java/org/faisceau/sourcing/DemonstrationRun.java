// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A technique of the demonstration as its file has it: part of a campaign's title and the technique, then a line per thing done: {@code >} it
 * begins, {@code A} a step is answered by those who lead, {@code C} a company answers,
 * {@code S} somebody sends a form open to everybody. Answers are parted by bars, their lines by two
 * semicolons; a day counts from today, as in {@code +21d}, and a year from this one, as in {@code +1y}; a
 * file is named {@code file:plan.txt}.
 */
record DemonstrationRun(String campaign, String technique, List<List<String>> lines) {

    static DemonstrationRun of(String block) {
        var lines = block.strip().lines().toList();
        var facts = lines.get(0).split("\\|", -1);
        return new DemonstrationRun(facts[0], facts[1], lines.subList(1, lines.size()).stream().map(line -> List.of(line.split("\\|", -1))).toList());
    }

    /** The answers of a line, from a place on. */
    static Map<String, String> answers(List<String> line, int from, LocalDate today) {
        var answers = new LinkedHashMap<String, String>();
        for (var one : line.subList(from, line.size())) {
            int at = one.indexOf('=');
            answers.put(one.substring(0, at), value(one.substring(at + 1), today));
        }
        return answers;
    }

    private static String value(String written, LocalDate today) {
        if (written.matches("[+-]\\d+d")) return today.plusDays(Long.parseLong(written.substring(0, written.length() - 1))).toString();
        if (written.matches("[+-]\\d+y")) return String.valueOf(today.getYear() + Integer.parseInt(written.substring(0, written.length() - 1)));
        return written.replace(";;", "\n");
    }
}
