// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.accounts.api.Passes;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.needs.api.Forecasts;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.purchases.api.Purchases;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.sourcing.api.Invitation;
import org.faisceau.sourcing.api.Matches;
import org.faisceau.sourcing.api.Member;
import org.faisceau.sourcing.api.Offered;
import org.faisceau.sourcing.api.OpenForm;
import org.faisceau.sourcing.api.Paperwork;
import org.faisceau.sourcing.api.Published;
import org.faisceau.sourcing.api.Run;
import org.faisceau.sourcing.api.Sent;
import org.faisceau.sourcing.api.Techniques;
import org.faisceau.sourcing.api.Told;
import org.faisceau.sourcing.api.Written;
import org.faisceau.sourcing.db.tables.records.SourcingRunRecord;
import org.faisceau.sourcing.spi.Brief;
import org.faisceau.sourcing.spi.Move;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.Technique;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The host of techniques: what is chosen, who may, which step is open; the call itself is {@link RunCall}. */
@Component(service = {Techniques.class, TechniqueRegister.class})
public final class TechniqueRegister implements Techniques {
    /** Purpose of the passes that open a company's page. */
    static final String PURPOSE = "sourcing-answer";
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int INVITATIONS = 1000;
    /** The seventh morning counts, though the one before ran some minutes late. */
    private static final Duration WEEK = Duration.ofDays(7).minusHours(6);
    private static final int WEEKLY_MOST = 500;
    private static final int TRIES = 3;
    private static final String FORM_PURPOSE = "sourcing-request";
    private static final String FORM_LINK = "/sourcing/request?pass=";
    private static final Duration FORM_LIFE = Duration.ofDays(366);
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Organisations organisations;
    private final Solutions solutions;
    private final Matches matches;
    private final FeedRegister feeds;
    private final ProposalRegister proposals;
    private final CampaignPost post;
    private final Passes passes;
    private final Accounts accounts;
    private final Caller caller;
    private final TechniqueShelf shelf;
    private final Networks networks = new Networks();
    @Reference
    private volatile Optional<Needs> needs = Optional.empty();
    @Reference
    private volatile Optional<Forecasts> forecasts = Optional.empty();
    @Reference
    private volatile Optional<Purchases> purchases = Optional.empty();

    @Activate
    public TechniqueRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Organisations organisations, @Reference Solutions solutions, @Reference Matches matches, @Reference FeedRegister feeds,
            @Reference ProposalRegister proposals, @Reference CampaignPost post, @Reference Passes passes, @Reference Accounts accounts, @Reference TechniqueShelf shelf) {
        this(store, clock, ids, organisations, solutions, matches, feeds, proposals, post, passes, accounts, new Caller(LIMIT), shelf, Market.Others.none());
    }

    /** With a limit and other modules: outside the framework nobody sets the references. */
    TechniqueRegister(Store store, Clock clock, Ids ids, Organisations organisations, Solutions solutions, Matches matches, FeedRegister feeds, ProposalRegister proposals, CampaignPost post,
            Passes passes, Accounts accounts, Caller caller, TechniqueShelf shelf, Market.Others others) {
        this.schema = store.schema("sourcing", TechniqueRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.organisations = organisations;
        this.solutions = solutions;
        this.matches = matches;
        this.feeds = feeds;
        this.proposals = proposals;
        this.post = post;
        this.passes = passes;
        this.accounts = accounts;
        this.caller = caller;
        this.shelf = shelf;
        this.needs = others.needs();
        this.forecasts = others.forecasts();
        this.purchases = others.purchases();
    }

    @Override
    public List<Offered> offered() {
        var strikes = schema.read(StrikeTable::all);
        return shelf.all().entrySet().stream().flatMap(one -> offered(one.getKey(), one.getValue(), strikes).stream()).sorted(Comparator.comparing(one -> SortKey.of(one.name().french()))).toList();
    }

    /** One that cannot even say what it is, is not offered. */
    private Optional<Offered> offered(String id, Technique one, Map<String, Integer> all) {
        int strikes = all.getOrDefault(id, 0);
        return caller.call("listing " + id, () -> Wordbook.of(one).offered(one, strikes, strikes >= StrikeTable.MOST, caller.isStuck(id))).fold(Optional::of, failed -> Optional.empty());
    }

    @Override
    public Optional<Offered> offered(Run run) {
        var origin = schema.read(tx -> RunTable.origin(tx, run.id()));
        return shelf.find(run.technique(), origin).flatMap(one -> offered(run.technique(), one, schema.read(StrikeTable::all)));
    }

    private Optional<Technique> running(SourcingRunRecord run) {
        return shelf.find(run.getTechnique(), run.getOrigin());
    }

    @Override
    public List<Run> of(Actor actor, String id) {
        return schema.read(tx -> CampaignTable.inside(tx, actor, id).map(campaign -> RunTable.of(tx, id)).orElse(List.of()));
    }

    @Override
    public List<Invitation> invitations(Actor actor, String id, String run) {
        return schema.read(tx -> CampaignTable.inside(tx, actor, id).map(campaign -> RunTable.invitations(tx, id, run, INVITATIONS)).orElse(List.of()));
    }

    @Override
    public List<Published> published(String id) {
        var runs = schema.read(tx -> CampaignTable.find(tx, Actor.system(), id).filter(campaign -> campaign.state() != CampaignState.DRAFT).map(campaign -> RunTable.of(tx, id)).orElse(List.of()));
        return runs.stream().flatMap(run -> run.papers().stream().filter(Paperwork::isPublic).map(paper -> new Published(run.id(), run.version(), paper))).toList();
    }

    @Override
    public Written choose(Actor actor, String id, String technique) {
        var all = offered();
        var offered = all.stream().filter(one -> one.id().equals(technique)).findFirst();
        return write(actor, id, (tx, campaign) -> {
            if (offered.isEmpty()) return new Written.Invalid("technique", "technique.unknown");
            if (RunTable.of(tx, id).stream().anyMatch(run -> run.technique().equals(technique) && run.status() != Run.Status.OVER)) return new Written.Invalid("technique", "technique.already");
            RunTable.insert(tx, campaign, ids.next(), technique, shelf.find(technique).map(TechniqueShelf::origin).orElse(""), offered.get().name(), clock.instant());
            return planned(tx, campaign, all);
        });
    }

    @Override
    public Written drop(Actor actor, String id, String run) {
        var all = offered();
        return write(actor, id, (tx, campaign) -> {
            var chosen = RunTable.find(tx, id, run).filter(one -> one.getStatus().equals(Run.Status.CHOSEN.name()));
            if (chosen.isEmpty()) return new Written.Unknown();
            RunTable.drop(tx, campaign, chosen.get());
            return planned(tx, campaign, all);
        });
    }

    @Override
    public Written plan(Actor actor, String id) {
        var offered = offered();
        return write(actor, id, (tx, campaign) -> planned(tx, campaign, offered));
    }

    private Written planned(Writing tx, Campaign campaign, List<Offered> offered) {
        RunTable.of(tx, campaign.id()).forEach(run -> offered.stream().filter(one -> one.id().equals(run.technique())).findFirst().ifPresent(one -> RunTable.takes(tx, run.id(), one.effort())));
        RunTable.planAgain(tx, campaign);
        return new Written.Done(CampaignTable.touched(tx, campaign, clock.instant()));
    }

    private Written write(Actor actor, String id, BiFunction<Writing, Campaign, Written> work) {
        return Leaders.write(schema, actor, id, state -> !state.isClosed(), work);
    }

    @Override
    public Advance begin(Actor actor, String id, String run, Map<String, String> answers) {
        return led(actor, id, run, (scene, call) -> {
            if (!scene.run().getStatus().equals(Run.Status.CHOSEN.name()) || !scene.campaign().state().isOpen()) return new Advance.NotNow();
            return call.begin(new Brief(answers));
        });
    }

    @Override
    public Advance advance(Actor actor, String id, String run, int seenVersion, String step, Map<String, String> answers) {
        return led(actor, id, run, (scene, call) -> {
            if (scene.run().getVersion() != seenVersion || !scene.campaign().state().isOpen()) return new Advance.NotNow();
            var stage = Json.outcome(scene.run().getFindings()).stages().stream().filter(one -> one.word().equals(step) && one.isAsking()).findFirst();
            if (stage.isEmpty()) return new Advance.NotNow();
            var problems = RunCall.problems(stage.get().questions(), answers, Days.today(clock));
            return problems.isEmpty() ? call.advance(new Move(step, "", new Brief(answers)), tx -> {}) : new Advance.Invalid(problems);
        });
    }

    private Advance led(Actor actor, String id, String run, BiFunction<Scene, RunCall, Advance> work) {
        var scene = schema.read(tx -> CampaignTable.find(tx, actor, id).filter(campaign -> WhoMay.lead(actor, campaign)).flatMap(campaign -> Scene.of(tx, campaign, run)));
        return scene.flatMap(one -> running(one.run()).map(technique -> work.apply(one, call(actor, one, technique)))).orElseGet(Advance.Unknown::new);
    }

    private RunCall call(Actor actor, Scene scene, Technique technique) {
        var world = new RunCall.World(schema, clock, ids, post, organisations, proposals, LedgerState.residents(accounts));
        var others = new Market.Others(needs, forecasts, purchases);
        var need = scene.campaign().content().need().isEmpty() ? Optional.<Need>empty() : others.needs().flatMap(all -> all.find(Actor.system(), scene.campaign().content().need()));
        return new RunCall(world, caller, actor, scene, technique, new Market(solutions, matches, organisations, feeds, others, scene.campaign(), need));
    }

    /** Runs whose week is over, at most so many at once. */
    List<RunTable.Due> due() {
        return schema.read(tx -> RunTable.due(tx, clock.instant().minus(WEEK), WEEKLY_MOST));
    }

    /** Asks a technique what the week brought. The next week begins first: one that fails is not asked each morning; one that is away, for an update say, is, and none is while the index opens. */
    void weekly(RunTable.Due due) {
        var scene = open(due);
        if (!matches.isReady()) return;
        if (scene.isPresent() && running(scene.get().run()).isEmpty()) return;
        schema.write(Actor.system(), tx -> {
            RunTable.weekBegins(tx, due.run(), clock.instant());
            return true;
        });
        again(() -> open(due).flatMap(one -> running(one.run()).flatMap(technique -> call(Actor.system(), one, technique).weekly())).orElseGet(Advance.Unknown::new));
    }

    private Optional<Scene> open(RunTable.Due due) {
        return schema.read(tx -> CampaignTable.find(tx, Actor.system(), due.campaign()).filter(campaign -> campaign.state().isOpen()).flatMap(campaign -> Scene.of(tx, campaign, due.run())));
    }

    @Override
    public Optional<Invitation> invited(String invitation) {
        return schema.read(tx -> RunTable.invitation(tx, invitation).filter(one -> CampaignTable.find(tx, Actor.system(), one.campaign()).isPresent()));
    }

    @Override
    public Taking taking(String invitation) {
        var one = invited(invitation);
        var scene = one.flatMap(it -> schema.read(tx -> CampaignTable.find(tx, Actor.system(), it.campaign()).filter(campaign -> campaign.state().isOpen()).flatMap(campaign -> Scene.of(tx, campaign, it.run()))));
        if (scene.isEmpty() || one.get().until().isBefore(Days.today(clock)) || scene.get().run().getStatus().equals(Run.Status.OVER.name())) return Taking.OVER;
        return running(scene.get().run()).isPresent() ? Taking.OPEN : Taking.STOPPED;
    }

    /** Two that answer at once meet in the state of the run: the slower one is called again on what the faster left. */
    @Override
    public Advance answer(String invitation, Map<String, String> answers) {
        return again(() -> invited(invitation).<Advance>map(one -> answeredByLink(one, answers)).orElseGet(Advance.Unknown::new));
    }

    private Advance answeredByLink(Invitation one, Map<String, String> answers) {
        var place = schema.read(tx -> PanelTable.member(tx, one.campaign(), one.company()));
        return place.filter(Member::isIn).isPresent() ? answerOnce(Actor.system(), one, Told.Way.CONSOLE, Days.today(clock), clock.instant(), answers) : new Advance.Declined(Caller.say("answer.left"));
    }


    @Override
    public Advance receive(Actor actor, String id, String invitation, LocalDate receivedOn, Map<String, String> answers) {
        return again(() -> led(actor, id, invitation).map(one -> received(actor, one, receivedOn, answers)).orElseGet(Advance.Unknown::new));
    }

    private Optional<Invitation> led(Actor actor, String id, String invitation) {
        return schema.read(tx -> CampaignTable.find(tx, actor, id).filter(campaign -> WhoMay.lead(actor, campaign)).flatMap(campaign -> RunTable.invitation(tx, invitation)).filter(one -> one.campaign().equals(id)));
    }

    /** What came by the link on that day or since is not replaced: of two that came by mail the later stays. */
    private Advance received(Actor actor, Invitation one, LocalDate on, Map<String, String> answers) {
        if (on.isAfter(Days.today(clock))) return new Advance.NotNow();
        if (one.answeredAt().filter(at -> at.isAfter(Days.begin(on))).isPresent()) return new Advance.Declined(Caller.say("answer.already"));
        return answerOnce(actor, one, Told.Way.LETTER, on, Days.begin(on), answers);
    }

    private static Advance again(Supplier<Advance> once) {
        Advance last = new Advance.Unknown();
        for (int tried = 0; tried < TRIES; tried++) {
            last = once.get();
            if (!(last instanceof Advance.NotNow)) return last;
        }
        return last;
    }

    /**
     * Who answers has read what it was asked.
     *
     * @param day when the answer came, at some moment of it
     */
    private Advance answerOnce(Actor actor, Invitation one, Told.Way way, LocalDate day, Instant moment, Map<String, String> answers) {
        var scene = schema.read(tx -> CampaignTable.find(tx, Actor.system(), one.campaign()).flatMap(campaign -> Scene.of(tx, campaign, one.run())));
        if (scene.isEmpty() || !scene.get().campaign().state().isOpen() || one.until().isBefore(day) || scene.get().run().getStatus().equals(Run.Status.OVER.name())) return new Advance.NotNow();
        var problems = RunCall.problems(one.questions(), answers, day);
        if (!problems.isEmpty()) return new Advance.Invalid(problems);
        if (isBlank(one, answers)) return new Advance.Declined(Caller.say("answer.blank"));
        return running(scene.get().run()).map(technique -> call(actor, scene.get(), technique).advance(new Move(one.word(), one.company(), new Brief(answers)), tx -> {
            LedgerTable.read(tx, actor, scene.get().campaign(), technique.id(), one.title(), one.company(), way, moment);
            RunTable.answered(tx, one, answers, moment);
        })).orElseGet(Advance.Unknown::new);
    }

    /** A box that is not ticked says no; where there is none, nothing was said. */
    private static boolean isBlank(Invitation one, Map<String, String> answers) {
        return one.questions().stream().noneMatch(asked -> asked.question().type() == Question.Type.TICK) && answers.values().stream().allMatch(Unseen::is);
    }

    @Override
    public Optional<String> link(Actor actor, String id, String invitation) {
        return led(actor, id, invitation).map(one -> link(passes, actor, one, clock));
    }

    @Override
    public List<OpenForm> forms(String id) {
        return schema.read(tx -> CampaignTable.find(tx, Actor.system(), id).filter(campaign -> campaign.state().isOpen()).map(campaign -> FormTable.of(tx, id, Days.today(clock))).orElse(List.of()))
                .stream().map(form -> schema.read(tx -> RunTable.find(tx, id, form.run())).flatMap(this::running).isPresent() ? form : form.stopped()).toList();
    }

    @Override
    public Sending send(OpenForm form, String network, Map<String, String> answers) {
        var sender = ids.next();
        var from = networks.word(network);
        var advance = again(() -> sendOnce(form, sender, from, answers));
        return new Sending(advance, advance instanceof Advance.Done ? FORM_LINK + passes.issue(Actor.system(), FORM_PURPOSE, new Ref(Sent.KIND, sender), FORM_LIFE, false) : "");
    }

    private Advance sendOnce(OpenForm asked, String sender, String network, Map<String, String> answers) {
        var open = forms(asked.campaign()).stream().filter(one -> one.run().equals(asked.run()) && one.word().equals(asked.word())).findFirst();
        var scene = open.flatMap(form -> schema.read(tx -> CampaignTable.find(tx, Actor.system(), form.campaign()).flatMap(campaign -> Scene.of(tx, campaign, form.run()))));
        if (open.isEmpty() || scene.isEmpty() || schema.read(tx -> FormTable.isFull(tx, open.get(), network, clock.instant()))) return new Advance.NotNow();
        var problems = RunCall.problems(open.get().questions(), answers, Days.today(clock));
        if (!problems.isEmpty()) return new Advance.Invalid(problems);
        return running(scene.get().run()).map(technique -> call(Actor.system(), scene.get(), technique)
                .advance(new Move(open.get().word(), "", sender, new Brief(answers)), tx -> FormTable.received(tx, open.get(), sender, network, clock.instant()))).orElseGet(Advance.Unknown::new);
    }

    @Override
    public Optional<Sent> sent(String request) {
        return schema.read(tx -> FormTable.sent(tx, request));
    }

    /** Good until its day is over; a former link of the same invitation stays good. */
    static String link(Passes passes, Actor actor, Invitation one, Clock clock) {
        var life = Duration.between(clock.instant(), Days.begin(one.until().plusDays(1)));
        var bounded = life.compareTo(Duration.ofHours(1)) < 0 ? Duration.ofHours(1) : life.compareTo(Duration.ofDays(366)) > 0 ? Duration.ofDays(366) : life;
        return "/sourcing/answer?pass=" + passes.issue(actor, PURPOSE, new Ref(Invitation.KIND, one.id()), bounded, false);
    }

    @Override
    public boolean pardon(Actor actor, String technique) {
        return actor.is(Role.MANAGER) && schema.write(actor, tx -> StrikeTable.forget(tx, technique));
    }
}
