// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.SortKey;

/**
 * The buying organisations of a chunk. One that is not in the directory is recorded for a manager, by its name or else its number, and
 * the outcome says so; for a buyer the line is refused, for a buyer records needs of the own organisation alone. A SIREN with a wrong key
 * identifies nobody: such a buyer is known by name, and the directory keeps no number of it.
 */
final class Buyers {
    /** Stands for an organisation that a dry run would record. */
    static final String FRESH = "fresh";
    private static final int SAME_NAME_MOST = 200;
    private final Organisations organisations;
    private final Actor actor;
    private final boolean dryRun;
    private final Map<String, Organisation> bySiren;
    private final Map<String, Optional<Organisation>> byName = new HashMap<>();
    private final Set<String> fresh = new LinkedHashSet<>();

    Buyers(Organisations organisations, Actor actor, List<ReadLine> lines, boolean dryRun) {
        this.organisations = organisations;
        this.actor = actor;
        this.dryRun = dryRun;
        var sirens = new HashSet<String>();
        lines.stream().filter(ReadLine::isRightSiren).forEach(line -> sirens.add(line.siren()));
        bySiren = sirens.isEmpty() ? new HashMap<>() : new HashMap<>(organisations.bySirens(actor, sirens));
    }

    /** The buyer's identifier; empty where the line is refused, its remarks then say why. */
    Optional<String> of(ReadLine line) {
        if (line.isRightSiren() && bySiren.containsKey(line.siren())) return buyer(line, bySiren.get(line.siren()));
        if (line.siren().isEmpty() && line.buyer().isEmpty()) return own(line);
        var name = line.buyer().isEmpty() ? "SIREN " + line.siren() : line.buyer();
        if (!line.siren().isEmpty() && !line.isRightSiren()) line.remarks().mend(line.buyer().isEmpty() ? "line.wrongKeyAlone" : "line.wrongKey", line.siren(), name);
        var known = line.isRightSiren() ? Optional.<Organisation>empty() : named(name);
        return known.isPresent() ? buyer(line, known.get()) : fresh(line, name);
    }

    /** Says what is off with the buyer of a line that is refused anyhow; records nobody. */
    void look(ReadLine line) {
        if (line.isRightSiren() && bySiren.containsKey(line.siren())) buyer(line, bySiren.get(line.siren()));
        else if (line.siren().isEmpty() && line.buyer().isEmpty()) own(line);
        else if (!line.buyer().isEmpty() && !line.isRightSiren()) named(line.buyer()).ifPresentOrElse(known -> buyer(line, known), () -> strange(line));
        else strange(line);
    }

    private void strange(ReadLine line) {
        if (!actor.is(Role.MANAGER)) line.remarks().refuse("line.unknownBuyer", line.buyer().isEmpty() ? line.siren() : line.buyer());
    }

    /** Names of those that were recorded, or would be. */
    List<String> fresh() {
        return List.copyOf(fresh);
    }

    /** A company has no needs in the sense of this register: its SIREN in a buyer's place is a slip of the file. */
    private static Optional<String> buyer(ReadLine line, Organisation known) {
        if (known.kind() != OrganisationKind.COMPANY) return Optional.of(known.id());
        line.remarks().refuse("line.companyBuys", known.name());
        return Optional.empty();
    }

    private Optional<String> own(ReadLine line) {
        if (actor.organisation().isEmpty() || actor.is(Role.MANAGER)) {
            line.remarks().refuse("line.noBuyer");
            return Optional.empty();
        }
        return Optional.of(actor.organisation());
    }

    private Optional<Organisation> named(String name) {
        return byName.computeIfAbsent(SortKey.of(name), folded -> organisations.page(actor, name, Optional.empty(), "", SAME_NAME_MOST).items().stream()
                .filter(one -> SortKey.of(one.name()).equals(folded)).findFirst());
    }

    private Optional<String> fresh(ReadLine line, String name) {
        if (!actor.is(Role.MANAGER)) {
            line.remarks().refuse("line.unknownBuyer", name);
            return Optional.empty();
        }
        var draft = new Draft(name, OrganisationKind.OTHER_PUBLIC, line.isRightSiren() ? line.siren() : "", "", "");
        var id = dryRun ? Optional.of(FRESH) : organisations.register(actor, draft).fold(
                registered -> remembered(registered.organisation()),
                invalid -> Optional.<String>empty(),
                taken -> remembered(taken.earlier()),
                refused -> Optional.<String>empty());
        if (id.isEmpty()) line.remarks().refuse("line.unknownBuyer", name);
        else announce(line, name);
        return id;
    }

    /** Once: the next line of the same buyer finds it recorded, in a dry run as well. */
    private void announce(ReadLine line, String name) {
        if (fresh.add(name)) line.remarks().mend("line.freshBuyer", name);
    }

    private Optional<String> remembered(Organisation organisation) {
        if (organisation.siren().isEmpty()) byName.put(SortKey.of(organisation.name()), Optional.of(organisation));
        else bySiren.put(organisation.siren(), organisation);
        return Optional.of(organisation.id());
    }
}
