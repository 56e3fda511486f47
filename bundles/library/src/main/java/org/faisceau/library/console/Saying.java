// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.WebAddress;
import org.faisceau.kernel.api.Words;
import org.faisceau.library.api.Reader;
import org.faisceau.library.api.WorkKind;

/** How things of the library are shown. */
final class Saying {
    private Saying() {}

    static String date(Words words, Instant at) {
        return words.day(Days.of(at));
    }

    /** « août 2022 », « August 2022 ». */
    static String month(Words words, YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, words.locale()) + " " + month.getYear();
    }

    /** « français », « French ». */
    static String language(Words words, String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(words.locale());
    }

    static String readers(Words words, Collection<Reader> readers) {
        return readers.isEmpty() ? words.say("reader.everybody") : readers.stream().sorted().map(one -> words.say("reader." + one)).collect(Collectors.joining(", "));
    }

    /** Where a link leads, as far as its host tells; the link itself where it tells none. */
    static String host(String link) {
        return WebAddress.of(link).map(WebAddress::host).orElse(link);
    }

    /** Why a link leads nowhere. */
    static String broken(Words words, String said) {
        return said.matches("\\d+") ? words.say("link.status", said) : words.say("link.why." + said);
    }

    static String icon(WorkKind kind) {
        return switch (kind) {
            case GUIDE -> "book-2";
            case WEBINAR -> "player-play";
            case MODEL -> "file-description";
            case ARTICLE -> "file-text";
            case TRAINING -> "certificate";
            case PAGE -> "bookmark";
        };
    }
}
