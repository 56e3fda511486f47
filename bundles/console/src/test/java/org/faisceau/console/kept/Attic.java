// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.kept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.spi.Bin;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;

/** Lamps in the bin; what buyers see. */
public final class Attic implements Bin {
    final Map<Ref, Binned> lying = new LinkedHashMap<>();

    void put(String id, LocalDate until) {
        put(id, until, "a1");
    }

    /** Puts one there on behalf of an account. */
    public void put(String id, LocalDate until, String who) {
        var ref = new Ref("lamp", id);
        lying.put(ref, new Binned(ref, "Lamp " + id, who, Instant.parse("2026-03-01T10:00:00Z"), until));
    }

    @Override
    public String kind() {
        return "lamp";
    }

    @Override
    public String title(Locale locale) {
        return "Lamps";
    }

    @Override
    public Slice<Binned> page(Actor actor, String after, int limit) {
        return new Slice<>(actor.is(Role.BUYER) ? lying.values().stream().limit(limit).toList() : java.util.List.of(), "");
    }

    @Override
    public Optional<Binned> find(Actor actor, Ref ref) {
        return actor.is(Role.BUYER) ? Optional.ofNullable(lying.get(ref)) : Optional.empty();
    }

    @Override
    public Outcome restore(Actor actor, Ref ref, Locale locale) {
        if (ref.id().equals("stuck")) return new Outcome.Refused("The shelf is full.");
        return find(actor, ref).isPresent() && lying.remove(ref) != null ? new Outcome.Done() : new Outcome.Unknown();
    }

    @Override
    public Outcome end(Actor actor, Ref ref, Locale locale) {
        return restore(actor, ref, locale);
    }

    @Override
    public int purge(LocalDate today, int limit) {
        var due = lying.values().stream().filter(it -> it.until().isBefore(today)).limit(limit).map(Binned::ref).toList();
        due.forEach(lying::remove);
        return due.size();
    }
}
