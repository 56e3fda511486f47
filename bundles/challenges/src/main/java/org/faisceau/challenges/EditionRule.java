// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faisceau.challenges.api.Challenges;
import org.faisceau.challenges.api.Criterion;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.Edition.Content;
import org.faisceau.challenges.api.Written;
import org.faisceau.challenges.api.Written.Fault;
import org.faisceau.kernel.api.Unseen;

/** What is off in what people write of an edition, and what it must have before others see it. Pure. */
final class EditionRule {

    private EditionRule() {}

    static Optional<Written<Edition>> obstacle(Content content) {
        if (Unseen.is(content.challenge())) return invalid("challenge", "form.required");
        if (content.year() < Edition.FIRST_YEAR || content.year() > Edition.LAST_YEAR) return invalid("year", "edition.oddYear");
        for (var line : List.of(new String[] {"challenge", content.challenge()}, new String[] {"theme", content.theme()}, new String[] {"place", content.place()})) {
            if (line[1].length() > Challenges.LINE_MAX) return invalid(line[0], "challenges.tooLong");
        }
        if (content.aim().length() > Challenges.TEXT_MAX) return invalid("aim", "challenges.tooLong");
        if (content.prize().length() > Challenges.TEXT_MAX) return invalid("prize", "challenges.tooLong");
        if (content.rules().length() > Challenges.RULES_MAX) return invalid("rules", "challenges.tooLong");
        if (content.questions().size() > Challenges.QUESTIONS_MOST) return invalid("questions", "edition.tooManyLines");
        if (content.questions().stream().anyMatch(one -> one.isBlank() || one.length() > Challenges.LINE_MAX)) return invalid("questions", "challenges.tooLong");
        if (content.criteria().size() > Challenges.CRITERIA_MOST) return invalid("criteria", "edition.tooManyLines");
        if (content.criteria().stream().anyMatch(one -> one.name().length() > Challenges.LINE_MAX)) return invalid("criteria", "challenges.tooLong");
        if (content.criteria().stream().map(Criterion::name).distinct().count() < content.criteria().size()) return invalid("criteria", "edition.criterionTwice");
        return calendar(content);
    }

    private static Optional<Written<Edition>> calendar(Content content) {
        var closesOn = content.closesAt().map(minute -> minute.toLocalDate());
        if (closesOn.isPresent() && content.opensOn().filter(day -> day.isAfter(closesOn.get())).isPresent()) return invalid("closesOn", "edition.endsBefore");
        if (content.decidedBy().isPresent() && closesOn.filter(day -> day.isAfter(content.decidedBy().get())).isPresent()) return invalid("decidedBy", "edition.decidedBefore");
        boolean isReversed = content.experimentUntil().isPresent() && content.experimentFrom().filter(day -> day.isAfter(content.experimentUntil().get())).isPresent();
        return isReversed ? invalid("experimentUntil", "edition.endsBefore") : Optional.empty();
    }

    /** What applicants rely on stays once they could read it. */
    static Optional<Written<Edition>> obstacle(Edition before, Content content) {
        if (before.state() == Edition.State.CONCLUDED) return Optional.of(new Written.NotNow<>("edition.concluded"));
        if (before.state() == Edition.State.DRAFT) return Optional.empty();
        var was = before.content();
        if (!was.sorts().equals(content.sorts())) return invalid("sorts", "edition.isPublished");
        if (!was.questions().equals(content.questions())) return invalid("questions", "edition.isPublished");
        if (!was.criteria().equals(content.criteria())) return invalid("criteria", "edition.isPublished");
        if (content.opensOn().isEmpty()) return invalid("opensOn", "form.required");
        if (content.closesAt().isEmpty()) return invalid("closesOn", "form.required");
        boolean isEarlier = was.closesAt().filter(minute -> content.closesAt().get().isBefore(minute)).isPresent();
        return isEarlier ? invalid("closesOn", "edition.laterOnly") : Optional.empty();
    }

    /** What must be there before others see it: all that lacks. */
    static Optional<Written<Edition>> missing(Content content) {
        var faults = new ArrayList<Fault>();
        if (Unseen.is(content.aim())) faults.add(new Fault("aim", "edition.noAim"));
        if (Unseen.is(content.rules())) faults.add(new Fault("rules", "edition.noRules"));
        if (content.opensOn().isEmpty() || content.closesAt().isEmpty()) faults.add(new Fault("closesOn", "edition.noCalendar"));
        if (content.criteria().isEmpty()) faults.add(new Fault("criteria", "edition.noCriterion"));
        return faults.isEmpty() ? Optional.empty() : Optional.of(Written.Invalid.of(faults));
    }

    private static Optional<Written<Edition>> invalid(String field, String key) {
        return Optional.of(new Written.Invalid<>(field, key));
    }

    /** As it is kept. */
    static Content stripped(Content one) {
        return new Content(one.challenge().strip(), one.year(), one.theme().strip(), one.aim().strip(), one.rules().replace("\r\n", "\n").strip(), one.prize().strip(), one.place().strip(), one.sorts(),
                one.questions().stream().map(EditionRule::line).toList(), one.criteria().stream().map(it -> new Criterion(line(it.name()), it.weight())).toList(), one.opensOn(),
                one.closesAt(), one.decidedBy(), one.experimentFrom(), one.experimentUntil());
    }

    /** Kept one a line. */
    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
