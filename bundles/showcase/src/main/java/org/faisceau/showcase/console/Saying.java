// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.WebAddress;
import org.faisceau.kernel.api.Words;
import org.faisceau.kernel.spi.Shown.Piece;
import org.faisceau.kernel.spi.Shown.Sort;
import org.faisceau.showcase.api.Channel;
import org.faisceau.showcase.api.Showcase;

/** How things of the showcase are shown. */
final class Saying {
    private static final int LEAD_LONGEST = 300;

    private Saying() {}

    static String date(Words words, Instant at) {
        return words.day(Days.of(at));
    }

    static String icon(Sort sort) {
        return switch (sort) {
            case LAB -> "building-community";
            case RESIDENT -> "building-factory-2";
            case SOLUTION -> "rocket";
            case DEMONSTRATOR -> "flask";
            case NEED -> "bulb";
            case CHALLENGE -> "flag";
            case EVENT -> "calendar-event";
            case STORY -> "award";
        };
    }

    /** The last word of the address of its public list. */
    static String word(Sort sort) {
        return switch (sort) {
            case LAB -> "labs";
            case RESIDENT -> "residents";
            case SOLUTION -> "solutions";
            case DEMONSTRATOR -> "demonstrators";
            case NEED -> "needs";
            case CHALLENGE -> "challenges";
            case EVENT -> "events";
            case STORY -> "stories";
        };
    }

    static Optional<Sort> sort(String word) {
        return Stream.of(Sort.values()).filter(one -> word(one).equals(word)).findFirst();
    }

    /** The beginning of what somebody wrote, whole words, for a card. */
    static String beginning(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LEAD_LONGEST) return line;
        int end = line.lastIndexOf(' ', LEAD_LONGEST);
        return line.substring(0, end < 1 ? LEAD_LONGEST : end) + " …";
    }

    /** Where a link leads, as far as its host tells; the link itself where it tells none. */
    static String host(String link) {
        return WebAddress.of(link).map(WebAddress::host).orElse(link);
    }

    /** Whether a browser can be sent there. */
    static boolean leads(String link) {
        return WebAddress.of(link).isPresent();
    }

    /** What it is quoted from; empty where it is written here. */
    static String quoted(Words words, Piece piece) {
        return piece.quote().map(one -> words.say("public.quoted", one.source(), words.day(one.day()))).orElse("");
    }

    static String channel(Channel channel) {
        return switch (channel) {
            case SITE -> "Site";
            case X -> "X";
            case LINKEDIN -> "LinkedIn";
            case YOUTUBE -> "YouTube";
            case INSTAGRAM -> "Instagram";
            case PODCAST -> "Podcast";
        };
    }

    static String picture(String hash) {
        return hash.isEmpty() ? "" : Showcase.HOME + "/pictures/" + hash;
    }
}
