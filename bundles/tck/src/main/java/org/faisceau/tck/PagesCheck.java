// SPDX-License-Identifier: Apache-2.0
package org.faisceau.tck;

import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;

/** Do its pages stand where a host publishes them? They are known by their name alone: most techniques have none, and need no console. */
final class PagesCheck {
    private static final String PAGE = "org.faisceau.console.spi.Page";

    private PagesCheck() {}

    static List<String> offences(BundleContext context, String id) throws InvalidSyntaxException {
        var offences = new ArrayList<String>();
        var found = context.getAllServiceReferences(PAGE, null);
        if (found == null) return offences;
        for (var reference : found) {
            var page = context.getService(reference);
            if (page == null) offences.add("has a page that cannot be made: " + reference.getProperty("component.name"));
            else misplaced(page, id, offences);
            context.ungetService(reference);
        }
        return offences;
    }

    private static void misplaced(Object page, String id, List<String> offences) {
        try {
            var address = page.getClass().getMethod("address").invoke(page);
            var pattern = address.getClass().getMethod("pattern").invoke(address) + "/";
            if (!pattern.startsWith("sourcing/" + id + "/") && !pattern.startsWith("public/sourcing/" + id + "/")) {
                offences.add("has a page at /" + pattern.replaceAll("/$", "") + ", which no host publishes: pages lie below /sourcing/" + id + "/ or /public/sourcing/" + id + "/");
            }
        } catch (ReflectiveOperationException | LinkageError unreadable) {
            offences.add("has a page that does not say where it is: " + page.getClass().getName() + " " + unreadable);
        }
    }
}
