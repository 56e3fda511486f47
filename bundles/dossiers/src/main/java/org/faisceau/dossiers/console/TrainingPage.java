// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import com.google.gson.GsonBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.dossiers.api.Conclusions;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Trainings;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.rules.api.Rules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A mock review: the copy is made here, people are invited, and the way to its end is shown, with essential data that are published nowhere. */
@Component
public final class TrainingPage implements Page {
    private final Dossiers dossiers;
    private final Trainings trainings;
    private final Conclusions conclusions;
    private final Organisations organisations;
    private final Accounts accounts;
    @Reference
    private volatile Optional<Rules> rules = Optional.empty();

    @Activate
    public TrainingPage(@Reference Dossiers dossiers, @Reference Trainings trainings, @Reference Conclusions conclusions, @Reference Organisations organisations, @Reference Accounts accounts) {
        this.dossiers = dossiers;
        this.trainings = trainings;
        this.conclusions = conclusions;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    @Override
    public Address address() {
        return Address.of("dossiers/{id}/training").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return dossiers.find(visit.actor(), visit.path("id")).map(dossier -> visit.query("file").isEmpty() || !dossier.isExercise() ? screen(visit, dossier) : data(visit, dossier)).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(TrainingPage.class);
        var found = dossiers.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var id = found.get().id();
        var here = found.get().address() + "/training";
        return switch (visit.action()) {
            case "copy" -> Said.of(words, trainings.copy(visit.actor(), id), here, copy -> Answer.redirect(copy.address() + "/training", words.say("training.copied", copy.reference())));
            case "invite" -> Said.of(words, trainings.invite(visit.actor(), id, visit.form().value("account")), here, "training.invited");
            case "dismiss" -> Said.of(words, trainings.dismiss(visit.actor(), id, visit.form().value("account")), here, "training.dismissed");
            default -> Answer.notFound();
        };
    }

    private Answer screen(Visit visit, Dossier dossier) {
        var words = visit.words(TrainingPage.class);
        boolean mayLead = trainings.mayLead(visit.actor(), dossier);
        var people = trainings.participants(visit.actor(), dossier.id());
        var names = DossierNames.of(accounts, organisations, visit.actor(), List.of(dossier));
        var choice = mayLead && dossier.isExercise() ? choice(people) : List.<Option>of();
        boolean isConcluded = conclusions.of(visit.actor(), dossier.id()).stream().anyMatch(one -> one.isInForce());
        return Answer.screen(words.say("training.title"), new StaticTemplates().training(words, new TrainingView(dossier, names, people, choice, mayLead, conclusions.mayConclude(visit.actor(), dossier), isConcluded, rules.isPresent())));
    }

    /** Who could be invited: no secret, for who leads. */
    private List<Option> choice(List<String> people) {
        return Offered.all(after -> accounts.page(Actor.system(), new Accounts.Sought("", Optional.empty(), Optional.of(false)), after, Offered.PAGE)).stream()
                .filter(one -> one.role() != Role.COMPANY && !people.contains(one.id())).map(one -> new Option(one.id(), one.fullName())).toList();
    }

    private Answer data(Visit visit, Dossier dossier) {
        var words = visit.words(TrainingPage.class);
        var concluded = conclusions.of(visit.actor(), dossier.id()).stream().filter(one -> one.isInForce()).findFirst();
        if (concluded.isEmpty()) return Answer.notNow(words.say("training.notConcluded"));
        var names = DossierNames.of(accounts, organisations, visit.actor(), List.of(dossier));
        var json = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(new MockData(words, dossier, names, concluded.get()).all());
        return Answer.download(words.say("dossier.exercise") + "-" + dossier.reference() + ".json", "application/json", out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
    }
}
