// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Exchange;

/** A module with a few records that Living-Labs hand each other; what it took goes by the identifier it came with. */
public final class FewRecords implements Exchange {
    private final String kind;
    private final Map<String, Item> records = new TreeMap<>();
    private boolean isForLeaders;
    private boolean isAskedFirst;

    public FewRecords(String kind) {
        this.kind = kind;
    }

    public FewRecords put(String id, String title, String what) {
        records.put(id, new Item(id, title, Map.of("what", what)));
        return this;
    }

    public FewRecords put(Item item) {
        records.put(item.id(), item);
        return this;
    }

    public FewRecords forLeaders() {
        isForLeaders = true;
        return this;
    }

    /** Whoever is a manager agrees for owners. */
    public FewRecords askedFirst() {
        isAskedFirst = true;
        return this;
    }

    @Override
    public boolean isAskedFirst() {
        return isAskedFirst;
    }

    @Override
    public boolean mayAgree(Actor actor, String id) {
        return actor.is(Role.MANAGER) && records.containsKey(id);
    }

    @Override
    public boolean isForLeaders() {
        return isForLeaders;
    }

    public void remove(String id) {
        records.remove(id);
    }

    public Optional<Item> of(String id) {
        return Optional.ofNullable(records.get(id));
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public String title(Locale locale) {
        return "Fiches " + kind;
    }

    @Override
    public String label(String field, Locale locale) {
        return field.equals("what") ? "Ce qui a été fait" : field;
    }

    @Override
    public List<Item> offered() {
        return List.copyOf(records.values());
    }

    @Override
    public boolean isTaken() {
        return true;
    }

    @Override
    public Optional<Item> own(Actor actor, String id) {
        return of(id);
    }

    @Override
    public Optional<String> twin(Actor actor, Item received) {
        return of(received.id()).map(Item::id);
    }

    @Override
    public Taking take(Actor actor, Item received, Origin from, Optional<Own> own, Locale locale) {
        if (received.field("what").equals("unfit")) return new Taking.Unfit("Impossible ici");
        if (received.field("what").equals("broken")) throw new IllegalStateException("broken");
        if (own.isPresent() && of(own.get().id()).filter(own.get()::isStill).isEmpty()) return new Taking.Lost();
        records.put(received.id(), received);
        return new Taking.Taken(new Ref(kind, received.id()));
    }

    @Override
    public Taking giveUp(Actor actor, Own own, Origin from, Locale locale) {
        if (of(own.id()).filter(own::isStill).isEmpty()) return new Taking.Lost();
        records.remove(own.id());
        return new Taking.Taken(new Ref(kind, own.id()));
    }
}
