// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.api;

import java.util.List;

/**
 * What a module is made of, as the framework and its {@code module.json} tell.
 *
 * @param offers what it offers to others; services within one bundle, whose interface it keeps to itself, are left out
 * @param addresses first segments of the console addresses that belong to it
 * @param kinds kinds of record it keeps
 */
public record Anatomy(
        List<Part> bundles,
        List<Offer> offers,
        List<Use> uses,
        List<Gap> gaps,
        List<Tie> ties,
        List<Holding> personalData,
        List<String> addresses,
        List<String> kinds) {
    public Anatomy {
        bundles = List.copyOf(bundles);
        offers = List.copyOf(offers);
        uses = List.copyOf(uses);
        gaps = List.copyOf(gaps);
        ties = List.copyOf(ties);
        personalData = List.copyOf(personalData);
        addresses = List.copyOf(addresses);
        kinds = List.copyOf(kinds);
    }

    /**
     * A bundle.
     *
     * @param state lower-case word of the framework: {@code active}, {@code resolved}, {@code installed}, {@code starting}, {@code stopping}
     * @param components how many it has
     */
    public record Part(long id, String symbolicName, String version, String state, int components) {}

    /**
     * A service it offers.
     *
     * @param service its interface's full name
     * @param by the component that offers it; empty where none says so
     * @param consumers names of the modules that use it now
     */
    public record Offer(String service, String by, List<String> consumers) {
        public Offer {
            consumers = List.copyOf(consumers);
        }
    }

    /** Services of another module that it uses now. */
    public record Use(String service, String module) {}

    /**
     * A component that does not run.
     *
     * @param lacks what nobody offers; empty where it failed instead
     * @param failure first line of the exception; empty where none
     */
    public record Gap(String component, List<Lack> lacks, String failure) {
        public Gap {
            lacks = List.copyOf(lacks);
        }
    }

    /**
     * A service that nobody offers.
     *
     * @param service its interface's full name
     * @param module name of the module that holds that interface; empty where none does
     */
    public record Lack(String service, String module) {}

    /** What it does without another module. */
    public record Tie(String module, Wording without) {}

    /** What it holds of persons, and how many days: 0 without limit, -1 until the end that its words say. */
    public record Holding(Wording what, int days) {}
}
