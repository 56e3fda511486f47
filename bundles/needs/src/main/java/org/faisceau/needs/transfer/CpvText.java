// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faisceau.needs.api.CpvCodes;
import org.faisceau.needs.api.Needs;

/**
 * CPV codes out of a cell: {@code 45232150-8|44611000}, with or without check digit and name.
 *
 * @param codes known ones, eight digits, in their order, at most {@link Needs#CPV_MAX}
 * @param dropped as written, because no such code is known
 */
record CpvText(List<String> codes, List<String> dropped) {
    private static final Pattern CODE = Pattern.compile("(?<!\\d)(\\d{8}|[1-9]\\d{6})(?:-\\d)?(?!\\d)");
    private static final Pattern SPLIT = Pattern.compile("[|;,\\n\\r]+|\\s{2,}");

    CpvText {
        codes = List.copyOf(codes);
        dropped = List.copyOf(dropped);
    }

    static CpvText read(String cell, CpvCodes known) {
        var codes = new LinkedHashSet<String>();
        var dropped = new ArrayList<String>();
        for (var part : SPLIT.split(cell)) {
            if (part.isBlank()) continue;
            var found = CODE.matcher(part).results().map(match -> code(match.group(1), known)).flatMap(Optional::stream).toList();
            if (!found.isEmpty()) codes.addAll(found);
            else if (part.chars().anyMatch(Character::isDigit)) dropped.add(part.strip());
        }
        codes.stream().skip(Needs.CPV_MAX).forEach(dropped::add);
        return new CpvText(codes.stream().limit(Needs.CPV_MAX).toList(), dropped);
    }

    private static Optional<String> code(String digits, CpvCodes known) {
        var code = digits.length() == 7 ? "0" + digits : digits;
        return known.find(code).map(found -> code);
    }
}
