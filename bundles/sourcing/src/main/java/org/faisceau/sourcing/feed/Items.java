// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.feed;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An item of the elements it was written with. Pure. */
final class Items {
    private static final int ID_MOST = 500;
    private static final int LINK_MOST = 1000;

    private Items() {}

    /** Empty where it says nothing. */
    static Optional<Feed.Item> of(Map<String, String> written, int titleMost, int summaryMost) {
        var summary = PlainText.of(first(written, "description", "summary", "content", "encoded"), summaryMost);
        var title = PlainText.of(first(written, "title"), titleMost);
        var shown = title.isEmpty() ? summary.substring(0, Math.min(summary.length(), titleMost)) : title;
        if (shown.isEmpty()) return Optional.empty();
        var link = link(first(written, "link"));
        var id = Stream.of(first(written, "guid", "id").strip(), link, shown).filter(one -> !one.isEmpty()).findFirst().orElse(shown);
        return Optional.of(new Feed.Item(id.substring(0, Math.min(id.length(), ID_MOST)), shown, link, summary, day(first(written, "pubDate", "published", "date", "updated").strip())));
    }

    private static String first(Map<String, String> written, String... names) {
        return Stream.of(names).map(name -> written.getOrDefault(name, "")).filter(one -> !one.isBlank()).findFirst().orElse("");
    }

    /** What else a link may do, script among it, is left out. */
    private static String link(String text) {
        var link = text.strip();
        return link.length() <= LINK_MOST && link.matches("(?i)https?://[^\\s\"<>]+") ? link : "";
    }

    private static Optional<LocalDate> day(String text) {
        return read(text, DateTimeFormatter.RFC_1123_DATE_TIME).or(() -> read(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME)).or(() -> plain(text));
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter format) {
        try {
            return Optional.of(OffsetDateTime.parse(text.replaceFirst(" (UTC?|Z)$", " GMT"), format).toLocalDate()).filter(Items::isLikely);
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> plain(String text) {
        try {
            return Optional.of(LocalDate.parse(text.substring(0, Math.min(10, text.length())))).filter(Items::isLikely);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static boolean isLikely(LocalDate day) {
        return day.getYear() >= 1990 && day.getYear() <= 2200;
    }
}
