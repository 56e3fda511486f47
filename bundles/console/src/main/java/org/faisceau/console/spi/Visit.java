// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Words;
import org.osgi.annotation.versioning.ProviderType;

/** One request, as a page sees it. Belongs to the thread that was handed it. */
@ProviderType
public interface Visit {
    /** Who visits; nobody on a page without account. */
    Actor actor();

    /** French or English. */
    Locale locale();

    /** The texts beside that class, in this visit's language. */
    Words words(Class<?> owner);

    /** The value of a variable of the address, decoded; empty where the pattern has no such variable. */
    String path(String variable);

    /** A query parameter, stripped, at most 2000 characters; empty where absent. */
    String query(String name);

    /** All values of a query parameter, without empty ones. */
    List<String> queries(String name);

    /** The keyset cursor of a list, from query parameter {@code after}; empty for the first page. */
    default String after() {
        return query("after");
    }

    /** What was submitted; blank on GET. */
    Form form();

    /** The button pressed: the value of field {@code action}; empty on GET. */
    String action();

    /** A file of a multipart form; empty where none was chosen. */
    Optional<Upload> upload(String field);

    /** True where htmx asks for a part of the page. */
    boolean wantsFragment();

    /** The address asked for with its query, beginning with a slash. */
    String here();

    /** {@link #here()} with one query parameter set, or dropped where the value is empty; {@code after} is dropped too. */
    String hereWith(String name, String value);

    /** Where people reach this console, for links that are read elsewhere: {@code https://faisceau.example}; empty where nobody knows. */
    String origin();

    /** The Internet access a visit comes from: an IPv4 address, or what stands for the access of an IPv6 one. For limits alone, not to be kept as it is. */
    String network();

    /** The record that the pass of this page is about; empty on other pages. */
    Optional<Ref> pass();

    /** The perspective this person works in: its id; empty for everything. */
    String perspective();

    /**
     * Looks at several things of one moment: what is read within shares one reading of the store, and what is asked for again there is known.
     * Nothing is written within.
     */
    default <T> T atOnce(Supplier<T> look) {
        return look.get();
    }

    /** Panels of other bundles on this record, actions on it and its history, ready for a record page. */
    Contributions contributions(Ref ref);

    /** The columns this person sees of a list: of query parameter {@code columns}, else as chosen last, else the standard. */
    ShownColumns columns(Columns declared);

    /** The saved views of the list page one is on. */
    SavedViews views();

    /** What may be done to many records of that kind at once, by this person. */
    Bulk bulk(String kind);
}
