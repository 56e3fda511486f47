// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.People;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.kernel.api.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * To whom people who are written down belong. By their mail: the account that has it, and the organisation of that account, else of the person of
 * the directory. The name of an organisation is a suggestion alone, which a person takes. Asked before a write, for a whole list at once.
 */
@Component(service = Belonging.class)
public final class Belonging {
    private final Accounts accounts;
    private final People people;
    private final Organisations organisations;

    @Activate
    public Belonging(@Reference Accounts accounts, @Reference People people, @Reference Organisations organisations) {
        this.accounts = accounts;
        this.people = people;
        this.organisations = organisations;
    }

    /** Somebody, with the account and the organisation that go with the mail. @param account empty where none has it, or several do */
    record Found(Guest.Content content, String account) {}

    /** In their order. */
    List<Found> of(Actor actor, List<Guest.Content> written) {
        var mails = written.stream().map(one -> GuestRule.key(one.mail())).filter(Predicate.not(String::isEmpty)).distinct().toList();
        if (mails.isEmpty()) return written.stream().map(one -> new Found(one, "")).toList();
        var byMail = accounts.byMails(Actor.system(), mails);
        var known = people.byMails(actor, mails);
        var owners = mails.stream().collect(Collectors.toMap(mail -> mail, mail -> Stream.concat(Optional.ofNullable(byMail.get(mail)).stream().map(Account::organisation), Optional.ofNullable(known.get(mail)).stream().map(one -> one.content().organisation()))
                .filter(Predicate.not(String::isEmpty)).findFirst().orElse("")));
        var named = organisations.findAll(actor, owners.values().stream().filter(Predicate.not(String::isEmpty)).distinct().toList());
        return written.stream().map(one -> new Found(placed(one, Optional.ofNullable(named.get(owners.getOrDefault(GuestRule.key(one.mail()), "")))), Optional.ofNullable(byMail.get(GuestRule.key(one.mail()))).map(Account::id).orElse(""))).toList();
    }

    /** What was typed stays on the badge. */
    private static Guest.Content placed(Guest.Content one, Optional<Organisation> found) {
        if (!one.organisation().isEmpty() || found.isEmpty()) return one;
        return one.of(found.get().id(), one.organisationName().isEmpty() ? found.get().name() : one.organisationName());
    }

    /** The account of that mail; empty where none has it, or several do. */
    String account(String mail) {
        var key = GuestRule.key(mail);
        return key.isEmpty() ? "" : Optional.ofNullable(accounts.byMails(Actor.system(), List.of(key)).get(key)).map(Account::id).orElse("");
    }

    /** Organisations of these very names, by name. */
    Map<String, Organisation> named(Actor actor, Collection<String> names) {
        return organisations.byNames(actor, names.stream().distinct().limit(1000).toList());
    }
}
