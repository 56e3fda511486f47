// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import java.util.Locale;
import org.faisceau.kernel.api.Texts;
import org.faisceau.modules.api.Wording;

/** Says a text of this bundle in both languages at once: it is kept until somebody asks. */
final class Sayings {
    private Sayings() {}

    static Wording both(String key, Object... values) {
        var texts = Texts.beside(Sayings.class);
        return new Wording(texts.in(Locale.FRENCH).say(key, values), texts.in(Locale.ENGLISH).say(key, values));
    }
}
