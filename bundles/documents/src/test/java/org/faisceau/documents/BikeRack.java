// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;

/** As many bicycles as one likes, handed out page by page, those of one colour where asked. */
public final class BikeRack implements Exportable {
    private final int bikes;

    public BikeRack(int bikes) {
        this.bikes = bikes;
    }

    @Override
    public String kind() {
        return "bikes";
    }

    @Override
    public String title(Locale locale) {
        return "Vélos d’été";
    }

    @Override
    public Role role() {
        return Role.BUYER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        return List.of(new Column("number", "Numéro", Type.NUMBER), Column.text("colour", "Couleur"));
    }

    @Override
    public List<String> shownBy(String column) {
        return column.equals("paint") ? List.of("colour") : List.of(column);
    }

    @Override
    public List<String> filters() {
        return List.of("colour");
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        int from = after.isEmpty() ? 0 : Integer.parseInt(after);
        int to = Math.min(bikes, from + limit);
        var colour = filter.getOrDefault("colour", List.of("=vert")).get(0);
        return new Slice<>(IntStream.range(from, to).mapToObj(number -> List.of(String.valueOf(number), colour)).toList(), to < bikes ? String.valueOf(to) : "");
    }
}
