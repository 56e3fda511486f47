// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.ClassificationStep;
import org.faisceau.directory.api.InnovationType;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.SolutionNature;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;

/**
 * What forms and filters of the catalogue offer.
 *
 * @param organisations whose entry it may be: all but public bodies for a manager, the own one for others
 */
record SolutionChoices(
        List<Option> organisations, List<Option> themes, List<Option> types, List<Option> trls, List<Option> steps, List<Option> natures, List<Option> states) {
    static SolutionChoices of(Visit visit, Words words, SolutionNames names, List<Option> organisations, List<String> chosenThemes) {
        var codes = new ArrayList<>(names.themes(visit));
        chosenThemes.stream().filter(code -> !codes.contains(code)).forEach(codes::add);
        return new SolutionChoices(organisations, codes.stream().map(code -> new Option(code, names.theme(visit, code))).toList(),
                Option.of(InnovationType.class, one -> words.say("innovation." + one)),
                IntStream.rangeClosed(1, 9).mapToObj(level -> new Option(String.valueOf(level), words.say("trl.said", level, words.say("trl." + level)))).toList(),
                Option.of(ClassificationStep.class, one -> words.say("step." + one)), Option.of(SolutionNature.class, one -> words.say("nature." + one)),
                Option.of(SolutionState.class, one -> words.say("solutionState." + one)));
    }

    /** Whose entries this person may write. */
    static List<Option> owners(Organisations organisations, Visit visit, String chosen) {
        return visit.actor().is(Role.MANAGER) ? offering(organisations, visit, List.of(chosen))
                : organisations.find(visit.actor(), visit.actor().organisation()).stream().map(SolutionChoices::option).toList();
    }

    /** Organisations that offer, by name. */
    static List<Option> offering(Organisations organisations, Visit visit, Collection<String> chosen) {
        return organisations.offered(visit.actor(), OrganisationKind.others(), chosen, Organisations.OFFERED_MOST).stream().map(SolutionChoices::option).toList();
    }

    private static Option option(Organisation organisation) {
        return new Option(organisation.id(), organisation.name());
    }
}
