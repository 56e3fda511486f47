// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Words;
import org.faisceau.purchases.api.FormerWord;
import org.faisceau.purchases.api.InnovativeAcquisition;

/** A word of a list with what it became. */
record FormerLine(String field, String word, String becomes) {
    static List<FormerLine> all(Words words) {
        return FormerWord.ALL.stream().map(one -> new FormerLine(words.say("field." + one.field()), one.word(),
                one.becomes().stream().map(now -> words.say("words.becomes", words.say("field." + now.field()), now.word())).collect(Collectors.joining(" · ")))).toList();
    }

    /** The European codes of innovative purchases. */
    public static List<FormerLine> codes(Words words) {
        return Arrays.stream(InnovativeAcquisition.values()).map(one -> new FormerLine(one.code(), words.say("code." + one.name()),
                one.innovation().map(type -> words.say("innovation." + type)).orElse(Saying.NOTHING))).toList();
    }
}
