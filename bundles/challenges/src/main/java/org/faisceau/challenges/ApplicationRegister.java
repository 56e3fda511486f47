// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.faisceau.challenges.db.Tables.CHALLENGES_APPLICATION;
import static org.faisceau.challenges.db.Tables.CHALLENGES_EDITION;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.accounts.api.Passes;
import org.faisceau.challenges.api.Applicant;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.Application.Content;
import org.faisceau.challenges.api.Application.State;
import org.faisceau.challenges.api.ApplicationFile;
import org.faisceau.challenges.api.ApplicationFilter;
import org.faisceau.challenges.api.ApplicationOrder;
import org.faisceau.challenges.api.Applications;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.Experiment;
import org.faisceau.challenges.api.Finding;
import org.faisceau.challenges.api.Stage;
import org.faisceau.challenges.api.Written;
import org.faisceau.challenges.db.tables.records.ChallengesApplicationRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoredFile;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of applications: transactions, who may, and until when. */
@Component
public final class ApplicationRegister implements Applications {
    /** The purpose of the pass of who applied without account. */
    static final String PASS = "challenge-application";
    /** Drafts of one network without account, and of all of them, in a day: beyond these a flood is held back until the next. */
    static final int A_NETWORK = 10;
    private static final int A_DAY = 300;
    /** Where who holds a pass goes on. */
    static final String PAGE = "/challenges/application";
    private static final int COUNT_MOST = 10_000;
    private static final Set<State> WRITABLE = Set.of(State.DRAFT, State.SENT);
    /** As long as a pass can be: the last minute may move later, and a jury takes its time. */
    private static final Duration LIFE = Duration.ofDays(366);
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Passes passes;
    private final Networks networks = new Networks();

    /** What is done to an application in its edition. */
    private interface Work<R> {
        Written<R> on(Writing tx, Application before, Edition edition);
    }

    @Activate
    public ApplicationRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Passes passes) {
        this.schema = store.schema("challenges", ApplicationRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.passes = passes;
    }

    @Override
    public Slice<Application> page(Actor actor, ApplicationFilter filter, ApplicationOrder order, String after, int limit) {
        var who = Applicant.of(actor);
        var page = ApplicationQuery.keyset(order).page(limit, after);
        return schema.read(tx -> page.slice(tx.sql().select(CHALLENGES_APPLICATION.fields()).select(CHALLENGES_EDITION.fields()).from(CHALLENGES_APPLICATION).join(CHALLENGES_EDITION)
                .on(CHALLENGES_EDITION.ID.eq(CHALLENGES_APPLICATION.EDITION_ID)).where(WhoMay.seeApplications(who), CHALLENGES_EDITION.BINNED_AT.eq(0L), page.condition(), ApplicationQuery.conditions(who, filter))
                .orderBy(page.order()).limit(page.fetch()).fetch(),
                row -> Masked.of(ApplicationTable.application(row.into(CHALLENGES_APPLICATION)), EditionTable.edition(row.into(CHALLENGES_EDITION)).stage(clock.instant()), who)));
    }

    @Override
    public int count(Actor actor, ApplicationFilter filter, int most) {
        if (most < 1 || most > COUNT_MOST) throw new IllegalArgumentException("most: 1 to " + COUNT_MOST + ", got " + most);
        return schema.read(tx -> tx.sql().fetchCount(tx.sql().selectOne().from(CHALLENGES_APPLICATION).join(CHALLENGES_EDITION).on(CHALLENGES_EDITION.ID.eq(CHALLENGES_APPLICATION.EDITION_ID))
                .where(WhoMay.seeApplications(Applicant.of(actor)), CHALLENGES_EDITION.BINNED_AT.eq(0L), ApplicationQuery.conditions(Applicant.of(actor), filter)).limit(most)));
    }

    @Override
    public Optional<Application> find(Applicant applicant, String id) {
        return schema.read(tx -> ApplicationTable.find(tx, applicant, id).flatMap(one -> edition(tx, one.edition()).map(edition -> Masked.of(one, edition.stage(clock.instant()), applicant))));
    }

    private static Optional<Edition> edition(Reading tx, String id) {
        return EditionTable.find(tx, Actor.system(), id);
    }

    @Override
    public Written<Application> begin(Applicant applicant, String id, Content typed, String network) {
        var content = ApplicationRule.stripped(typed);
        var fault = ApplicationRule.obstacle(content);
        boolean isAccount = applicant.actor().is(Role.OBSERVER);
        var row = new ChallengesApplicationRecord();
        row.setState(State.DRAFT.name());
        row.setSentAt(0L);
        row.setOrganisation(applicant.actor().organisation());
        row.setCreatedBy(isAccount ? applicant.actor().id() : "");
        row.setSender(isAccount ? "" : networks.word(network));
        return schema.write(applicant.actor(), tx -> edition(tx, id).filter(one -> one.state() != Edition.State.DRAFT).map(edition -> this.<Application>closed(edition).or(() -> fault)
                .orElseGet(() -> !isAccount && isFull(tx, row.getSender()) ? new Written.NotNow<>("application.full") : inserted(tx, row, edition, content))).orElseGet(Written.Unknown::new));
    }

    private Written<Application> inserted(Writing tx, ChallengesApplicationRecord row, Edition edition, Content content) {
        row.setId(ids.next());
        row.setEditionId(edition.id());
        return new Written.Done<>(ApplicationTable.insert(tx, row, content, clock.instant()));
    }

    /** Why an edition takes nothing now; empty while it does. */
    private <R> Optional<Written<R>> closed(Edition edition) {
        var stage = edition.stage(clock.instant());
        if (stage == Stage.OPEN) return Optional.empty();
        return Optional.of(new Written.NotNow<>(stage == Stage.COMING || stage == Stage.DRAFT ? "application.notYet" : "application.late"));
    }

    private boolean isFull(Writing tx, String network) {
        var table = CHALLENGES_APPLICATION;
        long yesterday = clock.instant().minus(Duration.ofDays(1)).toEpochMilli();
        tx.sql().update(table).set(table.SENDER, "").where(table.SENDER.ne(""), table.CREATED_AT.le(yesterday)).execute();
        return tx.sql().fetchCount(table, table.SENDER.ne("")) >= A_DAY || tx.sql().fetchCount(table, table.SENDER.eq(network)) >= A_NETWORK;
    }

    @Override
    public Written<Application> save(Applicant applicant, String id, int seenVersion, Content typed) {
        var content = ApplicationRule.stripped(typed);
        return own(applicant, id, seenVersion, (tx, before, edition) -> this.<Application>closed(edition).or(() -> ApplicationRule.obstacle(content))
                .or(() -> before.state() == State.SENT ? ApplicationRule.missing(edition, content) : Optional.empty())
                .orElseGet(() -> or(ApplicationTable.change(tx, before, content, clock.instant()), before)));
    }

    @Override
    public Written<Application> send(Applicant applicant, String id, int seenVersion) {
        return own(applicant, id, seenVersion, (tx, before, edition) -> {
            if (before.state() != State.DRAFT) return new Written.NotNow<>("application.isSent");
            var row = new ChallengesApplicationRecord();
            row.setSentAt(clock.millis());
            return this.<Application>closed(edition).or(() -> ApplicationRule.missing(edition, before.content())).orElseGet(() -> or(ApplicationTable.state(tx, before, State.SENT, row, "", clock.instant()), before));
        });
    }

    @Override
    public Written<Application> withdraw(Applicant applicant, String id, int seenVersion) {
        return own(applicant, id, seenVersion, (tx, before, edition) -> or(ApplicationTable.state(tx, before, State.WITHDRAWN, new ChallengesApplicationRecord(), "", clock.instant()), before));
    }

    @Override
    public Written<Application> resume(Applicant applicant, String id, int seenVersion) {
        return own(applicant, id, Set.of(State.WITHDRAWN), (tx, before, edition) -> before.version() != seenVersion ? lost(applicant, before, edition) : this.<Application>closed(edition).orElseGet(() -> {
            var was = before.sentAt().isPresent() ? State.SENT : State.DRAFT;
            return or(ApplicationTable.state(tx, before, was, "restored", new ChallengesApplicationRecord(), "", clock.instant()), before);
        }));
    }

    /** Who wrote down a letter that agrees writes that down too. */
    @Override
    public Written<Application> agree(Applicant applicant, String id, boolean agrees) {
        return schema.write(applicant.actor(), tx -> {
            var found = ApplicationTable.find(tx, applicant, id);
            var edition = found.flatMap(one -> edition(tx, one.edition()));
            if (edition.isEmpty()) return new Written.Unknown<>();
            if (!WhoMay.writes(applicant, found.get())) return new Written.Refused<>();
            var before = found.get();
            var now = Instant.ofEpochMilli(clock.millis());
            return ApplicationTable.agree(tx, before, agrees, now).<Written<Application>>map(after -> new Written.Done<>(Masked.of(after, edition.get().stage(clock.instant()), applicant))).orElseGet(() -> lost(applicant, before, edition.get()));
        });
    }

    @Override
    public Written<Application> record(Actor actor, String id, Content typed, Instant receivedAt) {
        if (!WhoMay.leads(actor)) return new Written.Refused<>();
        var content = ApplicationRule.stripped(typed);
        var fault = ApplicationRule.obstacle(content);
        var row = new ChallengesApplicationRecord();
        row.setState(State.SENT.name());
        row.setSentAt(receivedAt.toEpochMilli());
        row.setOrganisation("");
        row.setCreatedBy("");
        row.setRecordedBy(actor.id());
        row.setSender("");
        return schema.write(actor, tx -> edition(tx, id).map(edition -> {
            if (edition.state() != Edition.State.PUBLISHED) return new Written.NotNow<Application>("edition.notPublished");
            boolean isLate = edition.content().deadline().filter(end -> !receivedAt.isBefore(end)).isPresent() || receivedAt.isAfter(clock.instant());
            if (isLate) return new Written.Invalid<Application>("receivedOn", "application.receivedLate");
            return fault.orElseGet(() -> inserted(tx, row, edition, content));
        }).orElseGet(Written.Unknown::new));
    }

    @Override
    public List<Finding> findings(Edition edition, Content content) {
        return ApplicationRule.findings(edition, content);
    }

    @Override
    public Written<Application> admit(Actor actor, String id, int seenVersion, boolean isAdmitted, String reason) {
        return lead(actor, id, seenVersion, (tx, before, edition) -> {
            if (edition.stage(clock.instant()) != Stage.JURY) return new Written.NotNow<>(edition.state() == Edition.State.CONCLUDED ? "edition.concluded" : "admission.stillOpen");
            if (!Set.of(State.SENT, State.ADMITTED, State.NOT_ADMITTED).contains(before.state())) return new Written.NotNow<>("application.notChecked");
            var row = new ChallengesApplicationRecord();
            row.setAdmission(reason.strip());
            row.setAdmittedBy(actor.id());
            return reason("admission", reason).orElseGet(() -> or(ApplicationTable.state(tx, before, isAdmitted ? State.ADMITTED : State.NOT_ADMITTED, row, reason.strip(), clock.instant()), before));
        });
    }

    @Override
    public Written<Application> decide(Actor actor, String id, int seenVersion, boolean isWinner, String reason) {
        return lead(actor, id, seenVersion, (tx, before, edition) -> {
            if (edition.stage(clock.instant()) != Stage.JURY) return new Written.NotNow<>(edition.state() == Edition.State.CONCLUDED ? "edition.concluded" : "edition.stillOpen");
            if (!State.RATED.contains(before.state())) return new Written.NotNow<>("application.notAdmitted");
            var row = new ChallengesApplicationRecord();
            row.setOutcome(reason.strip());
            row.setDecidedBy(actor.id());
            return reason("outcome", reason).orElseGet(() -> or(ApplicationTable.state(tx, before, isWinner ? State.WINNER : State.NOT_KEPT, row, reason.strip(), clock.instant()), before));
        });
    }

    private static Optional<Written<Application>> reason(String field, String reason) {
        if (Unseen.is(reason)) return Optional.of(new Written.Invalid<>(field, "form.required"));
        return reason.length() > TEXT_MAX ? Optional.of(new Written.Invalid<>(field, "challenges.tooLong")) : Optional.empty();
    }

    @Override
    public Written<Application> experiment(Actor actor, String id, int seenVersion, Experiment experiment) {
        return lead(actor, id, seenVersion, (tx, before, edition) -> {
            if (before.state() != State.WINNER) return new Written.NotNow<>("application.noWinner");
            if (experiment.place().length() > LINE_MAX) return new Written.Invalid<>("experimentPlace", "challenges.tooLong");
            if (experiment.result().length() > TEXT_MAX) return new Written.Invalid<>("experimentResult", "challenges.tooLong");
            boolean isReversed = experiment.until().isPresent() && experiment.from().filter(day -> day.isAfter(experiment.until().get())).isPresent();
            if (isReversed) return new Written.Invalid<>("experimentUntil", "edition.endsBefore");
            return or(ApplicationTable.experiment(tx, before, experiment, clock.instant()), before);
        });
    }

    @Override
    public List<ApplicationFile> files(Applicant applicant, String id) {
        return schema.read(tx -> ApplicationTable.find(tx, applicant, id).filter(one -> WhoMay.reads(applicant, one)).isPresent() ? FileTable.of(tx, id) : List.of());
    }

    @Override
    public Optional<ApplicationFile> file(Applicant applicant, String id, String hash) {
        return schema.read(tx -> ApplicationTable.find(tx, applicant, id).filter(one -> WhoMay.reads(applicant, one)).flatMap(one -> FileTable.find(tx, id, hash)));
    }

    @Override
    public Written<ApplicationFile> attach(Applicant applicant, String id, StoredFile file) {
        var one = new ApplicationFile(id, file, Instant.ofEpochMilli(clock.millis()));
        return own(applicant, id, (tx, before, edition) -> this.<ApplicationFile>closed(edition).orElseGet(() -> {
            boolean isFull = FileTable.find(tx, id, file.hash()).isEmpty() && FileTable.of(tx, id).size() >= FILES_MAX;
            if (isFull) return new Written.Invalid<>("piece", "files.full");
            if (!FileRule.isTaken(file)) return new Written.Invalid<>("piece", "files.notTaken");
            FileTable.put(tx, one);
            tx.changed(before.ref(), "file", "", file.name());
            return new Written.Done<>(one);
        }));
    }

    @Override
    public Written<ApplicationFile> detach(Applicant applicant, String id, String hash) {
        return own(applicant, id, (tx, before, edition) -> this.<ApplicationFile>closed(edition).orElseGet(() -> FileTable.find(tx, id, hash).<Written<ApplicationFile>>map(one -> {
            FileTable.remove(tx, id, hash);
            tx.changed(before.ref(), "file", one.file().name(), "");
            return new Written.Done<>(one);
        }).orElseGet(Written.Unknown::new)));
    }

    @Override
    public String link(Application application) {
        return PAGE + "?pass=" + passes.issue(Actor.system(), PASS, application.ref(), LIFE, false);
    }

    @Override
    public Optional<String> newLink(Actor actor, String id) {
        if (!WhoMay.leads(actor)) return Optional.empty();
        var found = schema.read(tx -> ApplicationTable.find(tx, Applicant.of(actor), id)).filter(one -> one.createdBy().isEmpty() && one.recordedBy().isEmpty() && one.organisation().isEmpty());
        return found.map(one -> {
            passes.revoke(actor, PASS, one.ref());
            return link(one);
        });
    }

    @Override
    public boolean isOwn(Applicant applicant, Application application) {
        return WhoMay.owns(applicant, application);
    }

    @Override
    public List<Application> named(String edition) {
        var table = CHALLENGES_APPLICATION;
        return schema.read(tx -> {
            boolean isOver = EditionTable.find(tx, Actor.nobody(), edition).filter(one -> one.state() == Edition.State.CONCLUDED).isPresent();
            if (!isOver) return List.<Application>of();
            return tx.sql().selectFrom(table).where(table.EDITION_ID.eq(edition), table.STATE.eq(State.WINNER.name()), table.AGREED_AT.gt(0L)).orderBy(table.APPLICANT_SORT, table.ID).limit(NAMED_MOST)
                    .fetch(row -> Masked.named(ApplicationTable.application(row)));
        });
    }

    @Override
    public boolean mayWrite(Applicant applicant, Application application) {
        return WhoMay.writes(applicant, application) && WRITABLE.contains(application.state()) && schema.read(tx -> edition(tx, application.edition())).filter(one -> closed(one).isEmpty()).isPresent();
    }

    private static Written<Application> or(Optional<Application> written, Application before) {
        return written.<Written<Application>>map(Written.Done::new).orElseGet(() -> new Written.Lost<>(before));
    }

    private Written<Application> own(Applicant applicant, String id, int seenVersion, Work<Application> work) {
        return own(applicant, id, (tx, before, edition) -> before.version() == seenVersion ? work.on(tx, before, edition) : lost(applicant, before, edition));
    }

    private Written<Application> lost(Applicant applicant, Application before, Edition edition) {
        return new Written.Lost<>(Masked.of(before, edition.stage(clock.instant()), applicant));
    }

    private <R> Written<R> own(Applicant applicant, String id, Work<R> work) {
        return own(applicant, id, WRITABLE, work);
    }

    private <R> Written<R> own(Applicant applicant, String id, Set<State> from, Work<R> work) {
        return schema.write(applicant.actor(), tx -> {
            var found = ApplicationTable.find(tx, applicant, id);
            if (found.isEmpty()) return new Written.Unknown<>();
            if (!WhoMay.writes(applicant, found.get())) return new Written.Refused<>();
            var edition = edition(tx, found.get().edition());
            if (edition.isEmpty()) return new Written.Unknown<>();
            return from.contains(found.get().state()) ? work.on(tx, found.get(), edition.get()) : new Written.NotNow<>(from == WRITABLE ? "application.isOver" : "application.notWithdrawn");
        });
    }

    private Written<Application> lead(Actor actor, String id, int seenVersion, Work<Application> work) {
        return schema.write(actor, tx -> {
            var found = ApplicationTable.find(tx, Applicant.of(actor), id);
            if (found.isEmpty()) return new Written.Unknown<>();
            if (!WhoMay.leads(actor)) return new Written.Refused<>();
            var edition = edition(tx, found.get().edition());
            if (edition.isEmpty()) return new Written.Unknown<>();
            return found.get().version() == seenVersion ? work.on(tx, found.get(), edition.get()) : lost(Applicant.of(actor), found.get(), edition.get());
        });
    }
}
