// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.dossiers.api.Answer;
import org.faisceau.dossiers.api.Casebook;
import org.faisceau.dossiers.api.Circuit;
import org.faisceau.dossiers.api.Concern;
import org.faisceau.dossiers.api.Conclusion;
import org.faisceau.dossiers.api.Conclusions;
import org.faisceau.dossiers.api.Copies;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierFilter;
import org.faisceau.dossiers.api.DossierOrder;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Engagement;
import org.faisceau.dossiers.api.Evidence;
import org.faisceau.dossiers.api.GridMoves;
import org.faisceau.dossiers.api.Impact;
import org.faisceau.dossiers.api.Impacts;
import org.faisceau.dossiers.api.Indication;
import org.faisceau.dossiers.api.Labels;
import org.faisceau.dossiers.api.MoreWanted;
import org.faisceau.dossiers.api.Notes;
import org.faisceau.dossiers.api.Office;
import org.faisceau.dossiers.api.Position;
import org.faisceau.dossiers.api.Precedents;
import org.faisceau.dossiers.api.Risk;
import org.faisceau.dossiers.api.Share;
import org.faisceau.dossiers.api.Shares;
import org.faisceau.dossiers.api.SheetKind;
import org.faisceau.dossiers.api.Sheets;
import org.faisceau.dossiers.api.Teams;
import org.faisceau.dossiers.api.Trainings;
import org.faisceau.dossiers.api.Visa;
import org.faisceau.dossiers.api.Visas;
import org.faisceau.dossiers.api.Workbench;
import org.faisceau.kernel.api.Actor;

/**
 * Every service of dossiers that takes an actor, and something to call it with.
 *
 * @param secret the dossier spoken of
 */
record Doors(OpenDossiers open, Casebook secret) {

    Map<Class<?>, Object> all() {
        return Map.ofEntries(Map.entry(Dossiers.class, open.dossiers), Map.entry(Workbench.class, open.workbench), Map.entry(Conclusions.class, open.conclusions),
                Map.entry(Visas.class, open.visas), Map.entry(Teams.class, open.teams), Map.entry(Sheets.class, new SheetRegister(open.store.store(), open.clock)),
                Map.entry(Precedents.class, new PrecedentRegister(open.store.store())), Map.entry(Trainings.class, new TrainingRegister(open.store.store(), open.clock, open.ids, open.accounts)),
                Map.entry(Impacts.class, new ImpactRegister(open.store.store(), open.clock, open.ids)), Map.entry(Shares.class, open.shares), Map.entry(Labels.class, open.labels),
                Map.entry(Notes.class, open.notes), Map.entry(Copies.class, open.copies),
                Map.entry(GridMoves.class, open.grids));
    }

    Object call(Method method, Object door, Actor actor) throws ReflectiveOperationException {
        return method.invoke(door, Arrays.stream(method.getParameters()).map(parameter -> value(parameter, actor)).toArray());
    }

    Object value(Parameter parameter, Actor actor) {
        Map<Class<?>, Object> values = Map.ofEntries(
                Map.entry(Actor.class, actor), Map.entry(int.class, secret.dossier().version()), Map.entry(boolean.class, false), Map.entry(Dossier.class, secret.dossier()),
                Map.entry(DossierState.class, DossierState.WITHDRAWN), Map.entry(DossierFilter.class, DossierFilter.all()), Map.entry(DossierOrder.class, DossierOrder.CHANGED),
                Map.entry(Dossiers.Opening.class, new Dossiers.Opening(open.solution.id(), open.buyer.organisation(), "", false)),
                Map.entry(Indication.class, secret.grid().find("A1").orElseThrow()), Map.entry(Answer.Part.class, Answer.Part.CLAIM), Map.entry(List.class, List.of("NO")),
                Map.entry(Evidence.Draft.class, new Evidence.Draft("vandal", "", "vandal", "", false, Optional.empty())), Map.entry(Evidence.Strength.class, Evidence.Strength.WEAK),
                Map.entry(Position.Stance.class, Position.Stance.CONTRARY), Map.entry(MoreWanted.Cause.class, MoreWanted.Cause.OUTDATED),
                Map.entry(Office.class, Office.LEGAL), Map.entry(Visa.Outcome.class, Visa.Outcome.GIVEN), Map.entry(Circuit.class, Circuit.none(open.buyer.organisation())),
                Map.entry(Optional.class, Optional.of(LocalDate.of(2026, 12, 1))),
                Map.entry(Set.class, Set.of(Copies.Part.CLAIMS)), Map.entry(Share.Audience.class, Share.Audience.LEARNER), Map.entry(SheetKind.class, SheetKind.SERVICE), Map.entry(Concern.class, Concern.ENERGY),
                Map.entry(Impact.Draft.class, new Impact.Draft(Impact.Potential.HARM, Impact.Level.HIGH, Impact.Level.HIGH, "vandal")),
                Map.entry(Risk.Draft.class, new Risk.Draft("vandal", Impact.Level.HIGH, Impact.Level.HIGH, "vandal", "")),
                Map.entry(LocalDate.class, LocalDate.EPOCH), Map.entry(Engagement.Kind.class, Engagement.Kind.DISPATCH),
                Map.entry(Conclusion.Draft.class, new Conclusion.Draft(Conclusion.Sense.INNOVATIVE, "vandal", "vandal", "vandal", "vandal")),
                Map.entry(Collection.class, List.of(secret.dossier().id())));
        return parameter.getType() == String.class ? word(parameter.getName()) : values.get(parameter.getType());
    }

    private String word(String name) {
        return Map.of("to", Grids.NEWEST, "id", secret.dossier().id(), "indication", "A1", "piece", secret.evidence().stream().findFirst().map(Evidence::id).orElse("none"), "account", OpenDossiers.EXPERT.id(), "after", "",
                "reason", "vandalism", "buyer", open.buyer.organisation(), "text", "vandalism", "why", "vandalism").getOrDefault(name, "");
    }
}
