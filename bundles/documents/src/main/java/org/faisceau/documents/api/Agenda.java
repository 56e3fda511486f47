// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.api;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Dates that go into somebody's calendar: one meeting, or all deadlines of a person.
 *
 * @param name what calendars call it
 * @param organizer mail address that answers for it; may be empty
 * @param entries in any order; each id once
 */
public record Agenda(String name, String organizer, List<Entry> entries) {
    public Agenda {
        if (!organizer.matches("(\\S+@\\S+)?")) throw new IllegalArgumentException("organizer: a mail address or nothing, got " + organizer);
        entries = List.copyOf(entries);
        if (entries.stream().map(Entry::id).distinct().count() < entries.size()) throw new IllegalArgumentException("entries: each id once");
    }

    /**
     * One date. Begin with {@link #allDay} or {@link #meeting}.
     *
     * @param id the same for ever, worldwide unique: {@code need-<id>-deadline@<lab>}
     * @param sequence counts its changes from 0, so that calendars take the newer one
     * @param changedAt when it was last changed
     * @param detail may be empty, as place and address
     * @param address of its page; empty or http(s)
     * @param reminder before it begins; empty for none
     */
    public record Entry(String id, int sequence, Instant changedAt, When when, String title, String detail, String place, String address,
            boolean cancelled, Optional<Duration> reminder) {
        public Entry {
            if (id.isBlank()) throw new IllegalArgumentException("id is blank");
            if (sequence < 0) throw new IllegalArgumentException("sequence: 0 or more, got " + sequence);
            if (!address.isEmpty() && !address.matches("https?://\\S+")) throw new IllegalArgumentException("address: http or https, got " + address);
            if (reminder.orElse(Duration.ZERO).isNegative()) throw new IllegalArgumentException("reminder: 0 or more, got " + reminder.get());
        }

        /** @param last the last day it takes, not before the first */
        public static Entry allDay(String id, LocalDate first, LocalDate last, String title, Instant changedAt) {
            return new Entry(id, 0, changedAt, new When.Days(first, last), title, "", "", "", false, Optional.empty());
        }

        public static Entry meeting(String id, Instant from, Instant to, String title, Instant changedAt) {
            return new Entry(id, 0, changedAt, new When.Hours(from, to), title, "", "", "", false, Optional.empty());
        }

        public Entry sequence(int number) {
            return new Entry(id, number, changedAt, when, title, detail, place, address, cancelled, reminder);
        }

        public Entry detail(String text) {
            return new Entry(id, sequence, changedAt, when, title, text, place, address, cancelled, reminder);
        }

        public Entry place(String where) {
            return new Entry(id, sequence, changedAt, when, title, detail, where, address, cancelled, reminder);
        }

        public Entry address(String page) {
            return new Entry(id, sequence, changedAt, when, title, detail, place, page, cancelled, reminder);
        }

        /** It does not take place; calendars strike it out. */
        public Entry cancel() {
            return new Entry(id, sequence, changedAt, when, title, detail, place, address, true, reminder);
        }

        public Entry reminder(Duration before) {
            return new Entry(id, sequence, changedAt, when, title, detail, place, address, cancelled, Optional.of(before));
        }
    }

    /** When it is. */
    public sealed interface When {
        /** Whole days, wherever one is. */
        record Days(LocalDate first, LocalDate last) implements When {
            public Days {
                if (last.isBefore(first)) throw new IllegalArgumentException("last: not before " + first + ", got " + last);
            }
        }

        /** From one moment to another, to the second. */
        record Hours(Instant from, Instant to) implements When {
            public Hours {
                if (to.isBefore(from)) throw new IllegalArgumentException("to: not before " + from + ", got " + to);
            }
        }
    }
}
