// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.match;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.sourcing.api.MatchReach;

/** How far two places are from each other, as far as their words say. */
final class Places {
    /** Each region with its departments. Source: Code officiel géographique, 1 January 2026. */
    private static final String REGIONS = """
            Auvergne-Rhône-Alpes: Ain, Allier, Ardèche, Cantal, Drôme, Isère, Loire, Haute-Loire, Puy-de-Dôme, Rhône, Savoie, Haute-Savoie
            Bourgogne-Franche-Comté: Côte-d'Or, Doubs, Jura, Nièvre, Haute-Saône, Saône-et-Loire, Yonne, Territoire de Belfort
            Bretagne: Côtes-d'Armor, Finistère, Ille-et-Vilaine, Morbihan
            Centre-Val de Loire: Cher, Eure-et-Loir, Indre, Indre-et-Loire, Loir-et-Cher, Loiret
            Corse: Corse-du-Sud, Haute-Corse
            Grand Est: Ardennes, Aube, Marne, Haute-Marne, Meurthe-et-Moselle, Meuse, Moselle, Bas-Rhin, Haut-Rhin, Vosges
            Hauts-de-France: Aisne, Nord, Oise, Pas-de-Calais, Somme
            Île-de-France: Paris, Seine-et-Marne, Yvelines, Essonne, Hauts-de-Seine, Seine-Saint-Denis, Val-de-Marne, Val-d'Oise
            Normandie: Calvados, Eure, Manche, Orne, Seine-Maritime
            Nouvelle-Aquitaine: Charente, Charente-Maritime, Corrèze, Creuse, Dordogne, Gironde, Landes, Lot-et-Garonne, Pyrénées-Atlantiques, Deux-Sèvres, Vienne, Haute-Vienne
            Occitanie: Ariège, Aude, Aveyron, Gard, Haute-Garonne, Gers, Hérault, Lot, Lozère, Hautes-Pyrénées, Pyrénées-Orientales, Tarn, Tarn-et-Garonne
            Pays de la Loire: Loire-Atlantique, Maine-et-Loire, Mayenne, Sarthe, Vendée
            Provence-Alpes-Côte d'Azur: Alpes-de-Haute-Provence, Hautes-Alpes, Alpes-Maritimes, Bouches-du-Rhône, Var, Vaucluse
            """;
    private static final String COUNTRY = "france";
    private static final Pattern SEVERAL = Pattern.compile("[,;|]");
    private static final Pattern NUMBER = Pattern.compile("\\s*\\(\\w{2,3}\\)\\s*$");
    private static final Map<String, String> REGION_OF = regionOf();

    private Places() {}

    /**
     * Of several places on either side, with commas, the two that are nearest; a department may bear its number, « Gard (30) ». An unknown
     * place is offered anywhere, and so is the whole country: nobody is left out for a field left blank.
     */
    static MatchReach between(String one, String other) {
        var theirs = keys(other);
        return keys(one).stream().flatMap(here -> theirs.stream().map(there -> reach(here, there))).min(Comparator.naturalOrder()).orElse(MatchReach.SAME);
    }

    private static MatchReach reach(String here, String there) {
        if (here.equals(there) || isCountry(here) || isCountry(there)) return MatchReach.SAME;
        var region = REGION_OF.getOrDefault(here, here);
        var itsRegion = REGION_OF.getOrDefault(there, there);
        if (region.equals(there) || itsRegion.equals(here)) return MatchReach.SAME;
        return region.equals(itsRegion) ? MatchReach.REGION : MatchReach.ANYWHERE;
    }

    /**
     * Kilometres between the two that are nearest; a region is as near as its nearest department.
     *
     * @return empty where nobody can tell: a place is unknown, or the whole country
     */
    static OptionalInt kilometres(String one, String other) {
        var theirs = keys(other);
        return keys(one).stream().flatMap(here -> theirs.stream().map(there -> apart(here, there))).filter(OptionalInt::isPresent).mapToInt(OptionalInt::getAsInt).min();
    }

    private static OptionalInt apart(String here, String there) {
        if (reach(here, there) == MatchReach.SAME) return OptionalInt.of(0);
        return departments(here).flatMap(one -> departments(there).map(other -> Distances.between(one, other))).filter(OptionalInt::isPresent).mapToInt(OptionalInt::getAsInt).min();
    }

    /** Of a region, all of them; of anything else, itself. */
    private static Stream<String> departments(String key) {
        return REGION_OF.containsValue(key) ? REGION_OF.entrySet().stream().filter(one -> one.getValue().equals(key)).map(Map.Entry::getKey) : Stream.of(key);
    }

    private static boolean isCountry(String key) {
        return key.equals(COUNTRY) || key.equals("france entiere") || key.equals("national");
    }

    private static List<String> keys(String words) {
        return SEVERAL.splitAsStream(words).map(part -> key(NUMBER.matcher(part).replaceFirst(""))).filter(key -> !key.isEmpty()).toList();
    }

    static String key(String words) {
        return SortKey.of(words.replace('’', '\'')).strip();
    }

    private static Map<String, String> regionOf() {
        var all = new HashMap<String, String>();
        REGIONS.lines().forEach(line -> {
            var parts = line.split(": ");
            for (var department : parts[1].split(", ")) all.put(key(department), key(parts[0]));
        });
        return Map.copyOf(all);
    }
}
