// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.faisceau.challenges.db.Tables.CHALLENGES_APPLICATION;
import static org.faisceau.challenges.db.Tables.CHALLENGES_JUROR;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.faisceau.challenges.api.Applicant;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.Application.State;
import org.faisceau.challenges.api.Applications;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.Juries;
import org.faisceau.challenges.api.Mark;
import org.faisceau.challenges.api.Rating;
import org.faisceau.challenges.api.Score;
import org.faisceau.challenges.api.Stage;
import org.faisceau.challenges.api.Written;
import org.faisceau.challenges.db.tables.records.ChallengesJurorRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of juries: who is a member, who stays away, who rates, who concludes. */
@Component
public final class JuryRegister implements Juries {
    private final Schema schema;
    private final Clock clock;

    @Activate
    public JuryRegister(@Reference Store store, @Reference Clock clock) {
        this.schema = store.schema("challenges", JuryRegister.class);
        this.clock = clock;
    }

    @Override
    public List<String> members(Actor actor, String edition) {
        return schema.read(tx -> WhoMay.leads(actor) || isMember(tx, actor.id(), edition) ? members(tx, edition) : List.of());
    }

    private static List<String> members(Reading tx, String edition) {
        return tx.sql().select(CHALLENGES_JUROR.ACCOUNT).from(CHALLENGES_JUROR).where(CHALLENGES_JUROR.EDITION_ID.eq(edition)).orderBy(CHALLENGES_JUROR.CALLED_AT, CHALLENGES_JUROR.ACCOUNT).limit(MEMBERS_MOST)
                .fetch(CHALLENGES_JUROR.ACCOUNT);
    }

    private static boolean isMember(Reading tx, String account, String edition) {
        return tx.sql().fetchExists(CHALLENGES_JUROR, CHALLENGES_JUROR.EDITION_ID.eq(edition).and(CHALLENGES_JUROR.ACCOUNT.eq(account)));
    }

    @Override
    public Written<Edition> call(Actor actor, String edition, String account) {
        return lead(actor, edition, (tx, one) -> {
            if (account.isBlank()) return new Written.Invalid<>("member", "form.required");
            if (isMember(tx, account, edition)) return new Written.Done<>(one);
            if (members(tx, edition).size() >= MEMBERS_MOST) return new Written.Invalid<>("member", "jury.full");
            tx.sql().insertInto(CHALLENGES_JUROR).set(new ChallengesJurorRecord(edition, account, clock.millis(), 0L)).execute();
            tx.changed(one.ref(), "jury", "", account);
            return new Written.Done<>(one);
        });
    }

    @Override
    public Written<Edition> release(Actor actor, String edition, String account) {
        return lead(actor, edition, (tx, one) -> {
            boolean hasRated = RatingTable.ofEdition(tx, edition).stream().anyMatch(rating -> rating.account().equals(account));
            if (hasRated) return new Written.NotNow<>("jury.hasRated");
            int gone = tx.sql().deleteFrom(CHALLENGES_JUROR).where(CHALLENGES_JUROR.EDITION_ID.eq(edition), CHALLENGES_JUROR.ACCOUNT.eq(account)).execute();
            if (gone == 1) tx.changed(one.ref(), "jury", account, "");
            return new Written.Done<>(one);
        });
    }

    @Override
    public boolean isMember(Actor actor, String edition) {
        return actor.is(Role.OBSERVER) && schema.read(tx -> isMember(tx, actor.id(), edition));
    }

    @Override
    public Optional<Rating> own(Actor actor, String application) {
        return schema.read(tx -> ApplicationTable.find(tx, Applicant.of(actor), application).flatMap(one -> RatingTable.find(tx, application, actor.id())));
    }

    @Override
    public List<Rating> all(Actor actor, String application) {
        return schema.read(tx -> WhoMay.leads(actor) ? RatingTable.of(tx, application) : List.of());
    }

    @Override
    public Map<String, List<Rating>> allOf(Actor actor, String edition) {
        return schema.read(tx -> WhoMay.leads(actor) ? RatingTable.ofEdition(tx, edition) : List.<Rating>of()).stream().collect(Collectors.groupingBy(Rating::application));
    }

    @Override
    public Written<Rating> rate(Actor actor, String id, int seenVersion, String interest, List<Mark> marks) {
        return schema.write(actor, tx -> {
            var found = ApplicationTable.find(tx, Applicant.of(actor), id);
            var edition = found.flatMap(one -> EditionTable.find(tx, Actor.system(), one.edition()));
            if (found.isEmpty() || edition.isEmpty()) return new Written.Unknown<>();
            if (!isMember(tx, actor.id(), edition.get().id())) return new Written.Refused<>();
            var fault = obstacle(actor, found.get(), edition.get(), interest, marks);
            if (fault.isPresent()) return fault.get();
            var before = RatingTable.find(tx, id, actor.id());
            int version = before.map(Rating::version).orElse(0);
            if (version != seenVersion) return new Written.Lost<>(before.orElseGet(() -> new Rating(id, actor.id(), "", List.of(), Instant.EPOCH, 0)));
            var put = RatingTable.put(tx, new Rating(id, actor.id(), interest.strip(), interest.isBlank() ? marks : List.of(), Instant.ofEpochMilli(clock.millis()), version + 1));
            if (put.isEmpty()) return new Written.Lost<>(RatingTable.find(tx, id, actor.id()).orElseThrow());
            var after = put.get();
            tx.did(found.get().ref(), after.isAway() ? "interest-declared" : "rated", "");
            tx.changed(found.get().ref(), "rating", before.map(JuryRegister::told).orElse(""), told(after));
            return new Written.Done<>(after);
        });
    }

    /** As people read it: the interest, or the marks one after the other with their motives. */
    private static String told(Rating one) {
        return one.isAway() ? one.interest() : one.marks().stream().map(mark -> mark.points() + " " + mark.motive()).collect(Collectors.joining("\n"));
    }

    private Optional<Written<Rating>> obstacle(Actor actor, Application one, Edition edition, String interest, List<Mark> marks) {
        if (edition.stage(clock.instant()) != Stage.JURY) return Optional.of(new Written.NotNow<>(edition.state() == Edition.State.CONCLUDED ? "edition.concluded" : "edition.stillOpen"));
        if (!State.RATED.contains(one.state())) return Optional.of(new Written.NotNow<>("application.notAdmitted"));
        if (interest.length() > Applications.LINE_MAX) return Optional.of(new Written.Invalid<>("interest", "challenges.tooLong"));
        if (!interest.isBlank()) return Optional.empty();
        if (WhoMay.owns(Applicant.of(actor), one)) return Optional.of(new Written.NotNow<>("rating.ownApplication"));
        if (marks.size() != edition.content().criteria().size()) return Optional.of(new Written.Invalid<>("points1", "form.required"));
        for (int at = 0; at < marks.size(); at++) {
            if (Unseen.is(marks.get(at).motive())) return Optional.of(new Written.Invalid<>("motive" + (at + 1), "form.required"));
            if (marks.get(at).motive().length() > Applications.TEXT_MAX) return Optional.of(new Written.Invalid<>("motive" + (at + 1), "challenges.tooLong"));
        }
        return Optional.empty();
    }

    @Override
    public Map<String, Score> scores(Actor actor, String edition) {
        if (!WhoMay.leads(actor)) return Map.of();
        return schema.read(tx -> EditionTable.find(tx, actor, edition).map(one -> RatingTable.ofEdition(tx, edition).stream().collect(Collectors.groupingBy(Rating::application)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, some -> Scores.of(one.content().criteria(), some.getValue())))).orElse(Map.of()));
    }

    @Override
    public Written<Edition> conclude(Actor actor, String edition, int seenVersion, String conclusion) {
        return lead(actor, edition, (tx, one) -> {
            if (one.version() != seenVersion) return new Written.Lost<>(one);
            if (one.stage(clock.instant()) != Stage.JURY) return new Written.NotNow<>("edition.stillOpen");
            if (Unseen.is(conclusion)) return new Written.Invalid<>("conclusion", "form.required");
            if (conclusion.length() > Applications.TEXT_MAX) return new Written.Invalid<>("conclusion", "challenges.tooLong");
            var isUndecided = CHALLENGES_APPLICATION.EDITION_ID.eq(edition).and(CHALLENGES_APPLICATION.STATE.in(State.SENT.name(), State.ADMITTED.name()));
            if (tx.sql().fetchExists(CHALLENGES_APPLICATION, isUndecided)) return new Written.NotNow<>("edition.undecided");
            return EditionTable.state(tx, one, Edition.State.CONCLUDED, actor, conclusion.strip(), clock.instant()).<Written<Edition>>map(Written.Done::new).orElseGet(() -> new Written.Lost<>(one));
        });
    }

    private Written<Edition> lead(Actor actor, String edition, BiFunction<Writing, Edition, Written<Edition>> work) {
        return schema.write(actor, tx -> {
            var found = EditionTable.find(tx, actor, edition);
            if (found.isEmpty()) return new Written.Unknown<>();
            if (!WhoMay.leads(actor)) return new Written.Refused<>();
            return found.get().state() == Edition.State.CONCLUDED ? new Written.NotNow<>("edition.concluded") : work.apply(tx, found.get());
        });
    }
}
