// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;

/**
 * A sort of gathering, as data: what it is for, how it is prepared, what holds in it. Every element says where it comes from.
 *
 * @param id lower-case letters, digits and dashes
 * @param source of its title and purpose
 * @param steps of its preparation and its aftermath, in the order of their days
 * @param durations how long it takes for how many people; may be empty
 * @param programmes at least one, each of another length
 * @param retentionDays after its day, for which participants' data is kept: 1 to 3650
 */
public record Format(
        String id,
        Bilingual title,
        Bilingual summary,
        Source source,
        List<Objective> objectives,
        List<Step> steps,
        List<Rule> rules,
        List<Stay> durations,
        List<Programme> programmes,
        List<Material> material,
        List<Line> budget,
        List<Line> tips,
        List<Line> documents,
        Layout layout,
        int retentionDays) {
    /** The kind's word. */
    public static final String KIND = "format";

    public Format {
        objectives = List.copyOf(objectives);
        steps = steps.stream().sorted(Comparator.comparingInt(Step::days)).toList();
        rules = List.copyOf(rules);
        durations = List.copyOf(durations);
        programmes = List.copyOf(programmes);
        material = List.copyOf(material);
        budget = List.copyOf(budget);
        tips = List.copyOf(tips);
        documents = List.copyOf(documents);
    }

    /** The format as others point to it. */
    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** The last day on which what is known of the guests of one on that day may still be there. */
    public LocalDate erasedOn(LocalDate day) {
        return day.plusDays(retentionDays);
    }

    /** The rule of that kind; empty where it does not hold. */
    public Optional<Rule> rule(Rule.Kind kind) {
        return rules.stream().filter(one -> one.kind() == kind).findFirst();
    }

    /** How long so many people take; empty where no rule says. */
    public Optional<Stay> stay(int people) {
        return durations.stream().filter(one -> one.from() <= people && people <= one.to()).findFirst();
    }

    /** How long it takes for so many people, in minutes: as its rules say, else as long as its last programme. */
    public int minutes(int people) {
        return stay(people).map(Stay::minutes).orElseGet(() -> programmes.get(programmes.size() - 1).minutes());
    }

    /** The longest programme that fits in so many minutes, else the shortest there is. */
    public Programme programme(int minutes) {
        return programmes.stream().filter(one -> one.minutes() <= minutes).max(Comparator.comparingInt(Programme::minutes))
                .or(() -> programmes.stream().min(Comparator.comparingInt(Programme::minutes))).orElseThrow();
    }

    /** Whom something is for. */
    public enum Audience {
        EVERYBODY,
        AUTHORITIES,
        COMPANIES,
        RESIDENTS,
        ELECTED_OFFICIALS,
        TECHNICAL_STAFF,
        PURCHASERS
    }

    /** Who does something. */
    public enum Part {
        ORGANISER,
        /** The coordinator of the Living-Lab (référent). */
        MANAGER,
        FACILITATOR,
        MENTOR,
        AUTHORITIES,
        COMPANIES,
        EVERYBODY
    }

    /** What an audience gains. */
    public record Objective(Audience audience, Bilingual text, Source source) {}

    /** A text and where it comes from: a budget line, a tip, a document. */
    public record Line(Bilingual text, Source source) {}

    /**
     * Something to be done.
     *
     * @param id unique within the format
     * @param days before its day below nought, after it above
     * @param document what is handed over; may be empty
     * @param isSharing true where others need it by then: it may move earlier, never later
     * @param source of what is to be done
     * @param daySource of when
     */
    public record Step(String id, int days, Part owner, Bilingual text, Bilingual document, boolean isSharing, Source source, Source daySource) {}

    /**
     * What holds in it.
     *
     * @param number what the kind says; 0 where it says nothing
     * @param source of what holds
     * @param numberSource of the number
     */
    public record Rule(Kind kind, int number, Source source, Source numberSource) {
        /** Of which the number is from where the rule is. */
        public Rule(Kind kind, int number, Source source) {
            this(kind, number, source, source);
        }

        /** True where the number is from elsewhere than the rule. */
        public boolean isApart() {
            return number > 0 && source != numberSource;
        }

        /** What is ruled. */
        public enum Kind {
            /** As many people of authorities as of companies; number: by how many they may differ. */
            BALANCE,
            /** A break in the middle. */
            PAUSE,
            /** A mentor organisation takes part. */
            MENTOR,
            /** Elected officials, technical staff and purchasers are all there (the charter's yearly event). */
            PUBLICS,
            /** Above number of people it is held in two sittings. */
            MOST,
            /** It goes through modules, by stage of the sector. */
            MODULES
        }
    }

    /** From so many people to so many, both included: so many minutes. */
    public record Stay(int from, int to, int minutes, Source source) {}

    /**
     * What happens, one after the other.
     *
     * @param minutes what the items add up to
     */
    public record Programme(int minutes, List<Item> items) {
        public Programme {
            items = List.copyOf(items);
        }
    }

    /**
     * A part of a programme.
     *
     * @param id unique within the programme
     * @param minutes 1 or more
     * @param each minutes for each of several; 0 where it is not divided
     * @param times how many there are; 0 where it is not divided
     * @param text may be empty
     * @param source of what it is
     * @param minutesSource of how long
     */
    public record Item(String id, Bilingual title, int minutes, int each, int times, Part lead, Bilingual text, boolean isPause, Source source, Source minutesSource) {}

    /** Something that must be there. */
    public record Material(Bilingual text, Quantity quantity, Source source) {
        /** How many are needed. */
        public enum Quantity {
            ONE,
            PER_PERSON,
            /** A copy of each company's for each person. */
            PER_COMPANY_AND_PERSON
        }
    }

    /** How the room is laid out. */
    public record Layout(Shape preferred, Shape fallback, boolean hasNetworkingTable, Source source) {
        /** Of its tables. */
        public enum Shape {
            /** High tables in a circle. */
            CIRCLE,
            /** Tables in a square, chairs all around. */
            SQUARE,
            ROWS,
            U
        }
    }
}
