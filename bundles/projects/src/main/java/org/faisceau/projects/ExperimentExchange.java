// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Exchange;
import org.faisceau.projects.api.Echo;
import org.faisceau.projects.api.Experiment;
import org.faisceau.projects.api.ExperimentFilter;
import org.faisceau.projects.api.Experiments;
import org.faisceau.projects.api.Projects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Hands experiments to other Living-Labs once they are decided and tried no longer, of projects that their bearer shares and once it agreed that they leave:
 * protocol, result and decision, and no person. Theirs are read beside one's own.
 */
@Component
public final class ExperimentExchange implements Exchange {
    private static final Texts TEXTS = Texts.beside(ExperimentExchange.class);
    /** Who reads what is shared, and nothing else. */
    private static final Actor RESIDENT = new Actor("resident", Role.OBSERVER, "");
    private static final int PAGE = 200;
    private final Experiments experiments;
    private final Projects projects;
    private final Organisations organisations;
    private final EchoRegister echoes;

    @Activate
    public ExperimentExchange(@Reference Experiments experiments, @Reference Projects projects, @Reference Organisations organisations, @Reference EchoRegister echoes) {
        this.experiments = experiments;
        this.projects = projects;
        this.organisations = organisations;
        this.echoes = echoes;
    }

    @Override
    public String kind() {
        return Experiment.KIND;
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("exchange.title");
    }

    @Override
    public String label(String field, Locale locale) {
        var words = TEXTS.in(locale);
        return words.has("exchange." + field) ? words.say("exchange." + field) : field;
    }

    @Override
    public String said(String field, String text, Locale locale) {
        return field.equals("decision") ? label(text, locale) : text;
    }

    /** Shared, it is read by people with an account here. */
    @Override
    public boolean isAskedFirst() {
        return true;
    }

    /** Whoever may decide of it. */
    @Override
    public boolean mayAgree(Actor actor, String id) {
        return experiments.find(actor, id).flatMap(one -> projects.find(actor, one.project())).filter(project -> projects.mayChange(actor, project)).isPresent();
    }

    @Override
    public List<Item> offered() {
        return Exchange.oldest(after -> {
            var page = experiments.page(RESIDENT, ExperimentFilter.all(), true, after, PAGE);
            var evaluators = organisations.findAll(Actor.system(), page.items().stream().map(one -> one.content().evaluator()).filter(id -> !id.isEmpty()).distinct().toList());
            return new Slice<>(page.items().stream().filter(one -> !one.isOpen()).flatMap(one -> one.decision().map(decision -> item(one, decision, evaluators)).stream()).toList(), page.next());
        });
    }

    private static Item item(Experiment one, Experiment.Decision decision, Map<String, Organisation> evaluators) {
        var content = one.content();
        var evaluator = evaluators.containsKey(content.evaluator()) ? evaluators.get(content.evaluator()).name() : "";
        return EchoItem.item(one.id(), new Echo.Content(one.title(), content.place(), content.protocol(), content.expected(), content.startsOn(), content.endsOn(), evaluator, content.acceptability(), content.result(),
                Optional.of(decision.verdict()), decision.reason(), Optional.of(decision.on())));
    }

    @Override
    public Shape shape(String field) {
        return field.endsWith("On") ? Shape.DAY : Shape.TEXT;
    }

    @Override
    public boolean isTaken() {
        return true;
    }

    @Override
    public Ref ownRef(String id) {
        return new Ref(Echo.KIND, id);
    }

    @Override
    public Optional<Item> own(Actor actor, String id) {
        return echoes.find(actor, id).map(one -> EchoItem.item(one.id(), one.content()));
    }

    @Override
    public Item asTaken(Item received, Origin from) {
        try {
            return EchoItem.item(received.id(), EchoItem.content(received));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return received;
        }
    }

    /** Nobody writes such a one here: it says what its Living-Lab says. */
    @Override
    public Taking take(Actor actor, Item received, Origin from, Optional<Own> own, Locale locale) {
        if (!actor.is(Role.MANAGER)) return new Taking.Refused();
        try {
            return echoes.keep(actor, from.lab(), from.name(), received.id(), EchoItem.content(received)).<Taking>map(one -> new Taking.Taken(one.ref())).orElseGet(Taking.Lost::new);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return new Taking.Unfit(TEXTS.in(locale).say("exchange.unreadable"));
        }
    }

    @Override
    public Taking giveUp(Actor actor, Own own, Origin from, Locale locale) {
        if (!actor.is(Role.MANAGER)) return new Taking.Refused();
        return echoes.drop(actor, own.id()) ? new Taking.Taken(ownRef(own.id())) : new Taking.Lost();
    }
}
