// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_NEWS;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.dossiers.api.Casebook;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Remark;
import org.faisceau.dossiers.api.Teams;
import org.faisceau.dossiers.api.Visa;
import org.faisceau.dossiers.api.VisaRound;
import org.faisceau.dossiers.api.Visas;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Messages;
import org.faisceau.store.api.Change;
import org.faisceau.store.api.Changes;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells people what happened in their dossiers, some minutes after it did: it follows the change log from where it was, and what was
 * posted once reaches nobody twice. Exercises are told to nobody.
 */
@Component
public final class NewsJob implements Job {
    private static final String FOLLOWER = "dossiers.news";
    private static final int CHANGES = 1000;
    private static final Set<String> STOPPING = Set.of(Visa.Outcome.REFUSED.name(), Visa.Outcome.RETURNED.name());
    private final Schema schema;
    private final Changes changes;
    private final Dossiers dossiers;
    private final Teams teams;
    private final Visas visas;
    private final DossierLetters letters;

    @Activate
    public NewsJob(@Reference Store store, @Reference Changes changes, @Reference Dossiers dossiers, @Reference Teams teams, @Reference Visas visas, @Reference Messages messages, @Reference Accounts accounts) {
        this.schema = store.schema("dossiers", NewsJob.class);
        this.changes = changes;
        this.dossiers = dossiers;
        this.teams = teams;
        this.visas = visas;
        this.letters = new DossierLetters(messages, accounts);
    }

    @Override
    public String id() {
        return FOLLOWER;
    }

    @Override
    public Schedule when() {
        return new Schedule.Every(Duration.ofMinutes(2));
    }

    @Override
    public void run(Run run) {
        var known = schema.read(tx -> tx.sql().select(DOSSIERS_NEWS.SEQ).from(DOSSIERS_NEWS).fetchOptional(DOSSIERS_NEWS.SEQ)).filter(this::isThere);
        // What was there before the first run, or before a backup was put back, is no news.
        long seq = known.orElseGet(changes::head);
        if (known.isEmpty()) keep(seq);
        var some = changes.after(seq, CHANGES);
        while (!some.isEmpty() && !run.isCancelled()) {
            some.stream().filter(change -> change.ref().kind().equals(Dossier.KIND)).forEach(this::tell);
            seq = some.get(some.size() - 1).seq();
            keep(seq);
            some = changes.after(seq, CHANGES);
        }
        changes.reached(FOLLOWER, seq);
    }

    /** False for a place that the change log does not reach back to, or not yet. */
    private boolean isThere(long seq) {
        try {
            changes.after(seq, 1);
            return true;
        } catch (IllegalStateException pruned) {
            return false;
        }
    }

    private void keep(long seq) {
        schema.write(Actor.system(), tx -> tx.sql().insertInto(DOSSIERS_NEWS).set(DOSSIERS_NEWS.ID, 1).set(DOSSIERS_NEWS.SEQ, seq)
                .onConflict(DOSSIERS_NEWS.ID).doUpdate().set(DOSSIERS_NEWS.SEQ, seq).execute());
    }

    private void tell(Change change) {
        dossiers.casebook(Actor.system(), change.ref().id()).filter(book -> !book.dossier().isExercise()).ifPresent(book -> tell(change, book));
    }

    private void tell(Change change, Casebook book) {
        switch (change.field()) {
            case "state" -> step(change, book);
            case "request" -> more(change, book);
            case "remark" -> book.remarks().stream().filter(one -> one.id().equals(change.after())).findFirst().ifPresent(one -> remark(change, book, one));
            case "visaRound" -> visas(change, book);
            case "expert" -> toOne(NamedKind.WORD, change, book, change.after());
            case "charge" -> toOne(ChargeKind.WORD, change, book, change.after());
            default -> {
                if (change.field().startsWith("visa.")) visas(change, book);
                if (change.field().startsWith("visa.") && STOPPING.contains(change.after())) stopped(change, book);
                if (change.field().startsWith("due.") && !change.after().isEmpty()) due(change, book, change.field().substring("due.".length()));
            }
        }
    }

    private void step(Change change, Casebook book) {
        if (change.after().equals(DossierState.SUBMITTED.name())) post(SubmittedKind.WORD, change, book, Audience.organisation(book.dossier().buyer()), followers(change, book));
        if (change.after().equals(DossierState.CONCLUDED.name())) {
            post(ConcludedKind.WORD, change, book, Audience.organisation(book.dossier().company()), followers(change, book), DossierLetters.people(book.experts().stream(), change.actor()));
        }
    }

    private void more(Change change, Casebook book) {
        if (change.before().isEmpty()) post(MoreWantedKind.WORD, change, book, Audience.organisation(book.dossier().company()));
    }

    /** An internal one is for those who follow alone. */
    private void remark(Change change, Casebook book, Remark one) {
        if (one.isInternal()) {
            post(RemarkKind.WORD, change, book, followers(change, book));
            return;
        }
        boolean isOfTheCompany = letters.accounts().find(Actor.system(), change.actor()).filter(who -> who.organisation().equals(book.dossier().company())).isPresent();
        post(RemarkKind.WORD, change, book, Audience.organisation(isOfTheCompany ? book.dossier().buyer() : book.dossier().company()), followers(change, book));
    }

    private void visas(Change change, Casebook book) {
        visas.current(Actor.system(), book.dossier().id()).ifPresent(round -> round.visas().stream().filter(Visa::isDue).forEach(visa -> letters.post(VisaKind.WORD, book.dossier(), round.askedBy(),
                Days.of(change.at()), visa.office() + "/" + visa.since().orElseThrow(), Audience.person(visa.account()))));
    }

    /** Nobody is told what they did themselves. */
    private void toOne(String kind, Change change, Casebook book, String account) {
        if (!account.isEmpty() && !account.equals(change.actor())) post(kind, change, book, Audience.person(account));
    }

    private void stopped(Change change, Casebook book) {
        var asked = visas.rounds(Actor.system(), book.dossier().id()).stream().limit(1).map(VisaRound::askedBy);
        var charge = teams.of(Actor.system(), book.dossier().id()).charge().stream().map(one -> one.account());
        post(StoppedKind.WORD, change, book, DossierLetters.people(Stream.concat(asked, charge), change.actor()));
    }

    /** The day is told at once, and reminded of before it comes. */
    private void due(Change change, Casebook book, String account) {
        var day = LocalDate.parse(change.after());
        if (!account.equals(change.actor())) letters.post(ReviewDueKind.WORD, book.dossier(), change.actor(), day, account + "/" + day + "/told", Audience.person(account));
    }

    private Audience followers(Change change, Casebook book) {
        var team = teams.of(Actor.system(), book.dossier().id());
        return DossierLetters.people(Stream.concat(team.followers().stream(), team.charge().stream().map(one -> one.account())), change.actor());
    }

    private void post(String kind, Change change, Casebook book, Audience... audiences) {
        letters.post(kind, book.dossier(), change.actor(), Days.of(change.at()), String.valueOf(change.seq()), audiences);
    }
}
