// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.faisceau.console.spi.Option;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Outcome;

/** What is offered in forms and filters. */
final class NeedChoices {
    private static final int FILTERED_MOST = 1000;

    private NeedChoices() {}

    static List<Option> kinds(Words words) {
        return Option.of(NeedKind.class, kind -> words.say("kind." + kind));
    }

    static List<Option> confidentialities(Words words) {
        return Arrays.stream(Confidentiality.values())
                .map(one -> new Option(one.name(), words.say("confidentiality." + one), words.say("confidentiality." + one + ".hint"))).toList();
    }

    static List<Option> states(Words words) {
        var all = new ArrayList<Option>();
        all.add(new Option("OPEN", words.say("state.OPEN")));
        all.addAll(Option.of(NeedState.class, state -> words.say("state." + state)));
        return all;
    }

    static List<Option> dues(Words words) {
        return List.of(new Option("30", words.say("due.days", 30)), new Option("90", words.say("due.months", 3)),
                new Option("180", words.say("due.months", 6)), new Option("365", words.say("due.months", 12)), new Option("past", words.say("due.past")));
    }

    /** Round bands, not the thresholds of law: those are dated data of the rule book. */
    static List<Option> amounts(Words words) {
        return Stream.of("-40000", "40000-100000", "100000-250000", "250000-1000000", "1000000-")
                .map(band -> new Option(band, NeedFilters.amount(words, band))).toList();
    }

    /** Themes that are offered, and those that were chosen though retired since. */
    static List<Option> themes(NeedNames names, Words words, List<String> chosen) {
        return names.themes().stream().filter(theme -> !theme.retired() || chosen.contains(theme.id()))
                .map(theme -> new Option(theme.id(), theme.name(words.locale()), theme.detail(words.locale()))).toList();
    }

    /** Those this actor may record needs of: a manager all that buy; a buyer the own one. */
    static List<Option> owners(Organisations organisations, Actor actor, String chosen) {
        return actor.is(Role.MANAGER) ? organisations(organisations, actor, List.of(chosen))
                : organisations.find(actor, actor.organisation()).stream().map(NeedChoices::option).toList();
    }

    static List<Option> answers(Words words) {
        return Stream.of(Outcome.Answer.values()).map(answer -> new Option(answer.name(), words.say("answer." + answer))).toList();
    }

    /** Those that buy, for a form. */
    static List<Option> organisations(Organisations organisations, Actor actor, Collection<String> chosen) {
        return organisations(organisations, actor, chosen, Organisations.OFFERED_MOST);
    }

    /** Those that buy, for a filter above a list, which is drawn each time. */
    static List<Option> filtered(Organisations organisations, Actor actor, Collection<String> chosen) {
        return organisations(organisations, actor, chosen, FILTERED_MOST);
    }

    private static List<Option> organisations(Organisations organisations, Actor actor, Collection<String> chosen, int most) {
        return organisations.offered(actor, OrganisationKind.publics(), chosen, most).stream().map(NeedChoices::option).toList();
    }

    private static Option option(Organisation organisation) {
        return new Option(organisation.id(), organisation.name());
    }
}
