// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Option;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Team;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;

/**
 * Who works on a dossier, as its panel shows it.
 *
 * @param buyers who could handle it
 * @param reviewers who could be given a date: people of the buyer and named experts
 */
record TeamSheet(Dossier dossier, Team team, boolean mayAssign, boolean mayFollow, boolean isFollowed, List<Option> buyers, List<Option> reviewers, LocalDate today, Accounts accounts) {
    static TeamSheet of(Actor actor, Dossier dossier, Team team, boolean mayAssign, LocalDate today, Accounts accounts) {
        var people = mayAssign ? Offered.all(after -> accounts.page(Actor.system(), new Accounts.Sought("", Optional.empty(), Optional.of(false), dossier.buyer()), after, Offered.PAGE)) : List.<Account>of();
        var buyers = people.stream().filter(one -> one.role() == Role.BUYER).filter(one -> team.charge().filter(charge -> charge.account().equals(one.id())).isEmpty()).map(TeamSheet::option).toList();
        var experts = team.experts().stream().map(one -> new Option(one, accounts.shownName(one)));
        var reviewers = mayAssign ? Stream.concat(people.stream().map(TeamSheet::option), experts).toList() : List.<Option>of();
        return new TeamSheet(dossier, team, mayAssign, actor.role() != Role.COMPANY, team.followers().contains(actor.id()), buyers, reviewers, today, accounts);
    }

    String address() {
        return dossier.address() + "/team";
    }

    /** The account that handles it; empty for nobody. */
    String charge() {
        return team.charge().map(Team.Charge::account).orElse("");
    }

    String person(String account) {
        return accounts.shownName(account);
    }

    boolean isLate(Team.Due due) {
        return due.on().isBefore(today) && !dossier.state().isClosed();
    }

    private static Option option(Account one) {
        return new Option(one.id(), one.fullName());
    }
}
