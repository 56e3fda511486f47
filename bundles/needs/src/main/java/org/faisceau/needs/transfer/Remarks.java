// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.util.ArrayList;
import java.util.List;
import org.faisceau.kernel.api.Words;

/** What is to be said of one line: what was put right in it, or why it is refused. */
final class Remarks {
    private final Words words;
    private final List<String> mended = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();

    Remarks(Words words) {
        this.words = words;
    }

    void mend(String key, Object... values) {
        mended.add(words.say(key, values));
    }

    void refuse(String key, Object... values) {
        reasons.add(words.say(key, values));
    }

    boolean isRefused() {
        return !reasons.isEmpty();
    }

    List<String> mended() {
        return List.copyOf(mended);
    }

    List<String> reasons() {
        return List.copyOf(reasons);
    }

    Words words() {
        return words;
    }
}
