// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.rules.api.KeptAdvice;

/**
 * Kept advice in words.
 *
 * @param about the record it is about, where it can be seen
 * @param who its author
 * @param chosen name of the procedure; empty where it was left open
 * @param open names of what was open then
 * @param changed keys of rows that were written anew since
 * @param now the answer to the same question by the book as it is; empty where the question cannot be read any more
 */
record KeptView(KeptAdvice kept, Optional<Named> about, String who, String chosen, List<String> open, List<String> changed, Optional<AdviceView> now) {
    String address() {
        return "/rules/advice/" + kept.id();
    }
}
