// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.needs.api.Need;
import org.faisceau.sourcing.api.Asked;
import org.faisceau.sourcing.api.Spoken;
import org.faisceau.sourcing.api.Techniques.Advance;
import org.faisceau.sourcing.spi.Brief;
import org.faisceau.sourcing.spi.Company;
import org.faisceau.sourcing.spi.Declined;
import org.faisceau.sourcing.spi.Findings;
import org.faisceau.sourcing.spi.Handout;
import org.faisceau.sourcing.spi.Move;
import org.faisceau.sourcing.spi.State;
import org.faisceau.sourcing.spi.Subject;
import org.faisceau.sourcing.spi.Technique;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Writing;

/** One call of a technique: it runs apart, what it brings is frozen, and only then written, with all it did at its desk or nothing of it. */
record RunCall(World world, Caller caller, Actor actor, Scene scene, Technique technique, Market market) {
    /** Characters of state and papers in both languages: what some sixty companies write at length. */
    private static final int FINDINGS_MOST = 6_000_000;

    /**
     * The platform.
     *
     * @param read companies that somebody reads for
     */
    record World(Schema schema, Clock clock, Ids ids, CampaignPost post, Organisations organisations, ProposalRegister proposals, Set<String> read) {}

    /** What came back. */
    private record Brought(State state, Outcome outcome, List<Effect> effects, Wordbook book) {}

    /** What it brought, or that it declined or had nothing. */
    private record Back(Optional<Advance> declined, Optional<Brought> brought) {}

    /** What is wrong with answers, by question. */
    static Map<String, String> problems(List<Asked> questions, Map<String, String> answers, LocalDate today) {
        var problems = new LinkedHashMap<String, String>();
        questions.forEach(asked -> asked.question().problem(answers.getOrDefault(asked.question().key(), ""), today).ifPresent(why -> problems.put(asked.question().key(), why)));
        return problems;
    }

    Advance begin(Brief brief) {
        var asked = caller.call(technique.id(), () -> Wordbook.of(technique).asked(technique.questions()));
        return asked.fold(questions -> {
            var problems = problems(questions, brief.answers(), Days.today(world.clock()));
            return problems.isEmpty() ? run("begin", false, tx -> {}, desk -> Optional.of(technique.begin(brief, desk))) : new Advance.Invalid(problems);
        }, this::failed);
    }

    /** @param beside written in the same transaction, before what was done at the desk */
    Advance advance(Move move, Consumer<Writing> beside) {
        return run(move.step(), move.isByCompany() || move.isBySender(), beside, desk -> Optional.of(technique.advance(move, state(), desk)));
    }

    /** What the week brought; empty where that is nothing. */
    Optional<Advance> weekly() {
        return called("weekly", false, tx -> {}, desk -> technique.weekly(state(), desk));
    }

    /** Of the version the technique writes now. */
    private State state() {
        var kept = Json.state(scene.run().getState());
        return kept.version() == technique.stateVersion() ? kept : technique.migrate(kept);
    }

    /** @param isAnswer true for what somebody outside wrote: too much of it is no fault of the technique */
    private Advance run(String step, boolean isAnswer, Consumer<Writing> beside, Function<RecordingDesk, Optional<Findings>> work) {
        return called(step, isAnswer, beside, work).orElseThrow();
    }

    /** Empty where it had nothing. */
    private Optional<Advance> called(String step, boolean isAnswer, Consumer<Writing> beside, Function<RecordingDesk, Optional<Findings>> work) {
        if (scene.isQuarantined()) return Optional.of(new Advance.Failed(Caller.say("failure.quarantined")));
        var desk = desk();
        return caller.call(technique.id(), () -> back(work, isAnswer, desk)).fold(it -> it.declined().or(() -> it.brought().map(brought -> written(step, beside, brought))), why -> Optional.of(failed(why)));
    }

    private Back back(Function<RecordingDesk, Optional<Findings>> work, boolean isAnswer, RecordingDesk desk) {
        try {
            return work.apply(desk).map(findings -> bearable(brought(findings, desk), isAnswer)).orElseGet(() -> new Back(Optional.empty(), Optional.empty()));
        } catch (NotReady opening) {
            return new Back(Optional.of(new Advance.Declined(Caller.say("failure.index"))), Optional.empty());
        } catch (Declined declined) {
            return new Back(Optional.of(new Advance.Declined(Wordbook.of(technique).say(declined))), Optional.empty());
        }
    }

    /** On the thread of the call: papers are written there too. */
    private Brought brought(Findings findings, RecordingDesk desk) {
        var book = Wordbook.of(technique);
        var outcome = book.outcome(findings).after(Json.outcome(scene.run().getFindings()));
        return new Brought(findings.state(), outcome, desk.effects(), book);
    }

    private static Back bearable(Brought brought, boolean isAnswer) {
        long length = Json.length(List.of(brought.outcome(), brought.state()), FINDINGS_MOST);
        if (isAnswer && length > FINDINGS_MOST) return new Back(Optional.of(new Advance.Declined(Caller.say("answer.tooMuch"))), Optional.empty());
        DeskRefusal.bounded("findings", FINDINGS_MOST, length);
        return new Back(Optional.empty(), Optional.of(brought));
    }

    private RecordingDesk desk() {
        var known = world.organisations().findAll(Actor.system(), scene.panel());
        var panel = scene.panel().stream().map(id -> new Company(id, Optional.ofNullable(known.get(id)).map(Organisation::name).orElse("—")))
                .sorted(Comparator.comparing(one -> SortKey.of(one.name()))).toList();
        var documents = scene.documents().stream().map(one -> new Handout(one.id(), one.title())).toList();
        return new RecordingDesk(world.clock(), subject(), panel, documents, market, () -> Wordbook.of(technique),
                () -> world.schema().read(tx -> RunTable.elsewhere(tx, scene.campaign(), technique.id())), scene.kept());
    }

    private Subject subject() {
        var campaign = scene.campaign();
        var buyer = world.organisations().find(Actor.system(), campaign.content().buyer()).map(Organisation::name).orElse("");
        var need = market.need();
        return new Subject(campaign.title(), campaign.reference(), buyer, need.map(Need::title).orElse(campaign.title()), need.map(one -> one.content().description().objectives()).orElse(""),
                need.map(one -> one.content().description().functions()).orElse(""), need.map(one -> one.content().cpv()).orElse(List.of()), campaign.content().wantedOn());
    }

    private Advance failed(Spoken why) {
        world.schema().write(actor, tx -> {
            RunTable.fail(tx, scene.run().getId(), why);
            StrikeTable.strike(tx, technique.id(), why.english(), world.clock().instant());
            tx.did(scene.campaign().ref(), "technique-failed", technique.id());
            tx.changed(scene.campaign().ref(), "technique." + technique.id(), "", "failed");
            return true;
        });
        return new Advance.Failed(why);
    }

    private Advance written(String step, Consumer<Writing> beside, Brought brought) {
        var now = world.clock().instant();
        var effects = new EffectTable(actor, scene.campaign(), scene.run().getId(), technique.id(), brought.book(), world.read(), world.ids(), now);
        var proposed = world.schema().write(actor, tx -> {
            // It may have been closed while the technique thought.
            boolean isOpen = CampaignTable.find(tx, Actor.system(), scene.campaign().id()).filter(one -> one.state().isOpen()).isPresent();
            if (!isOpen || !RunTable.advance(tx, scene.campaign(), scene.run(), TechniqueShelf.origin(technique), brought.state(), brought.outcome(), step)) return Optional.<List<String>>empty();
            beside.accept(tx);
            StrikeTable.forget(tx, technique.id());
            CampaignTable.touched(tx, scene.campaign(), now);
            return Optional.of(effects.write(tx, brought.effects()));
        });
        proposed.ifPresent(this::follow);
        return proposed.<Advance>map(done -> new Advance.Done(world.schema().read(tx -> RunTable.find(tx, scene.campaign().id(), scene.run().getId()).map(RunTable::run)).orElseThrow())).orElseGet(Advance.NotNow::new);
    }

    private void follow(List<String> proposed) {
        world.post().soon(scene.campaign().id());
        // What comes by itself has nobody in whose name to record: those who lead click.
        if (!actor.equals(Actor.system())) proposed.forEach(word -> world.proposals().take(actor, scene.campaign().id(), scene.run().getId(), word));
    }
}
