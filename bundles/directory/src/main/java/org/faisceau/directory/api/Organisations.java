// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The organisations of the territory. Who has an account reads all of them; a visitor without account reads none. Managers record
 * and change; a person of an organisation changes its own, but its kind, category, SIREN and SIRET. Every thread.
 */
@ProviderType
public interface Organisations {
    /** The longest name. */
    int NAME_MAX = 200;

    /** The longest territory. */
    int TERRITORY_MAX = 200;

    /** The longest note. */
    int NOTE_MAX = 4000;

    /** The longest address of a website. */
    int WEBSITE_MAX = 300;

    /** The most former names. */
    int FORMER_MOST = 20;

    /** The most memberships and partnerships. */
    int MEMBERSHIPS_MOST = 50;

    /**
     * By name.
     *
     * @param text part of a name, or a SIREN; empty for all
     * @param kind empty for all
     * @param after what {@link Slice#next()} said; empty for the first page
     * @param limit 1 to 200
     */
    default Slice<Organisation> page(Actor actor, String text, Optional<OrganisationKind> kind, String after, int limit) {
        return page(actor, OrganisationFilter.all().withText(text).withKinds(kind.map(Set::of).orElse(Set.of())), after, limit);
    }

    /**
     * By name, narrowed.
     *
     * @param after what {@link Slice#next()} said; empty for the first page
     * @param limit 1 to 200
     */
    Slice<Organisation> page(Actor actor, OrganisationFilter filter, String after, int limit);

    /** How many {@link #page} shows on all its pages together. */
    default long count(Actor actor, String text, Optional<OrganisationKind> kind) {
        return count(actor, OrganisationFilter.all().withText(text).withKinds(kind.map(Set::of).orElse(Set.of())));
    }

    /** How many {@link #page} shows on all its pages together. */
    long count(Actor actor, OrganisationFilter filter);

    /** One organisation; of one that was merged, the one that took it over; empty where unknown or hidden from this actor. */
    Optional<Organisation> find(Actor actor, String id);

    /** The most that a form offers. */
    int OFFERED_MOST = 5000;

    /**
     * Those to choose from in a form: by name, then the chosen ones beyond the most, so that a choice made is always among them.
     *
     * @param kinds none for all
     * @param chosen identifiers; unknown ones, and those of other kinds, are left out
     * @param most 1 to {@link #OFFERED_MOST}
     */
    default List<Organisation> offered(Actor actor, Set<OrganisationKind> kinds, Collection<String> chosen, int most) {
        var filter = OrganisationFilter.all().withKinds(kinds);
        var all = new LinkedHashMap<String, Organisation>();
        var after = "";
        do {
            var page = page(actor, filter, after, 200);
            page.items().stream().limit(most - all.size()).forEach(one -> all.put(one.id(), one));
            after = page.next();
        } while (!after.isEmpty() && all.size() < most);
        findAll(actor, chosen.stream().filter(id -> !all.containsKey(id)).distinct().limit(most).toList()).values().stream().filter(one -> kinds.isEmpty() || kinds.contains(one.kind())).forEach(one -> all.putIfAbsent(one.id(), one));
        return List.copyOf(all.values());
    }

    /**
     * Several at once, by the identifier asked for; of one that was merged, the one that took it over; unknown ones are absent.
     *
     * @param ids at most 1000
     */
    Map<String, Organisation> findAll(Actor actor, Collection<String> ids);

    /** The one with that SIREN, nine digits. */
    Optional<Organisation> bySiren(Actor actor, String siren);

    /**
     * Several at once, by SIREN; unknown ones are absent.
     *
     * @param sirens at most 1000, nine digits each
     */
    Map<String, Organisation> bySirens(Actor actor, Collection<String> sirens);

    /**
     * Several at once, by their very name, letters' case and accents apart; of a name that several have, none is.
     *
     * @param names at most 1000
     * @return by the name as asked; of those that this actor sees
     */
    Map<String, Organisation> byNames(Actor actor, Collection<String> names);

    /** One of that name, letters' case and accents apart, public or not as well, that no number tells apart; a second is recorded on purpose alone. */
    Optional<Organisation> twin(Actor actor, Draft draft);

    /** Records an organisation, whichever {@link #twin} finds. */
    Registering register(Actor actor, Draft draft);

    /** Changes one, where the version seen is still current. */
    Changing change(Actor actor, String id, int seenVersion, Draft draft);

    /** All that is off with a draft, one a field; empty where it could be recorded, numbers of others aside. */
    List<Registering.Invalid> faults(Draft draft);

    /** True where this actor may change that organisation. */
    boolean mayChange(Actor actor, String id);

    /**
     * What a person says of an organisation.
     *
     * @param siren as typed, may be empty; completed from a SIRET
     * @param siret as typed, may be empty
     */
    record Draft(String name, OrganisationKind kind, String siren, String siret, String territory, OrganisationDetails details) {
        /** Without details. */
        public Draft(String name, OrganisationKind kind, String siren, String siret, String territory) {
            this(name, kind, siren, siret, territory, OrganisationDetails.none());
        }
    }

    /** What became of a draft. */
    sealed interface Registering {
        /** Recorded. */
        record Registered(Organisation organisation) implements Registering {}

        /** A field is off; the key is of a text such as {@code organisation.badSiren}. */
        record Invalid(String field, String key) implements Registering {}

        /** That legal person is recorded already; where it lay in the bin, it is there again. */
        record Taken(Organisation earlier) implements Registering {}

        /** This actor may not. */
        record Refused() implements Registering {}

        /** Branches on what it is. */
        default <T> T fold(
                Function<Registered, T> registered, Function<Invalid, T> invalid, Function<Taken, T> taken, Function<Refused, T> refused) {
            if (this instanceof Registered it) return registered.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            if (this instanceof Taken it) return taken.apply(it);
            return refused.apply((Refused) this);
        }
    }

    /** What became of a change. */
    sealed interface Changing {
        /** Changed; the record as it is now. */
        record Done(Organisation organisation) implements Changing {}

        /** Somebody else changed it meanwhile; the record as it is now. */
        record Lost(Organisation current) implements Changing {}

        /** Not changed, as a draft would not be recorded. */
        record Not(Registering why) implements Changing {}

        /** No such organisation. */
        record Unknown() implements Changing {}

        /** Branches on what it is. */
        default <T> T fold(Function<Done, T> done, Function<Lost, T> lost, Function<Registering, T> not, Function<Unknown, T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            if (this instanceof Not it) return not.apply(it.why());
            return unknown.apply((Unknown) this);
        }
    }
}
