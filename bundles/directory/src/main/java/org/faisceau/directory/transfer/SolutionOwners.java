// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Siren;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.Words;

/** Whose solution a line tells of: found by SIREN or exact name, recorded as a company where unknown. Made for one chunk on one thread. */
record SolutionOwners(Organisations organisations, Actor actor, Set<String> fresh) {
    private static final int SAME_NAME_MOST = 50;
    private static final int NAMED_MOST = 12;

    SolutionOwners(Organisations organisations, Actor actor) {
        this(organisations, actor, new TreeSet<>());
    }

    Optional<Organisation> find(String name, String siren) {
        var bySiren = Siren.isSiren(siren) ? organisations.bySiren(actor, siren) : Optional.<Organisation>empty();
        if (bySiren.isPresent()) return bySiren;
        var folded = SortKey.of(name);
        return organisations.page(actor, name, Optional.empty(), "", SAME_NAME_MOST).items().stream()
                .filter(one -> SortKey.of(one.name()).equals(folded) && (siren.isEmpty() || one.siren().isEmpty() || one.siren().equals(siren))).findFirst();
    }

    /** Whether the directory would take it; it is noted as new. */
    boolean takes(String name, String siren, String territory) {
        boolean isTaken = organisations.faults(draft(name, siren, territory)).isEmpty();
        if (isTaken) fresh.add(name);
        return isTaken;
    }

    /** What is, or would be, new in the directory, in one sentence. */
    List<String> beside(Words words) {
        if (fresh.isEmpty()) return List.of();
        var names = fresh.stream().limit(NAMED_MOST).collect(Collectors.joining(", "));
        return List.of(words.say("owners.fresh", fresh.size(), fresh.size() > NAMED_MOST ? names + ", …" : names));
    }

    private static Draft draft(String name, String siren, String territory) {
        return new Draft(name, OrganisationKind.COMPANY, Siren.isSiren(siren) ? siren : "", "", territory);
    }

    /** The one recorded; empty where the directory does not take it. */
    Optional<Organisation> record(String name, String siren, String territory) {
        var draft = draft(name, siren, territory);
        return organisations.register(actor, draft).fold(done -> Optional.of(done.organisation()), invalid -> Optional.empty(),
                taken -> Optional.of(taken.earlier()), refused -> Optional.empty());
    }
}
