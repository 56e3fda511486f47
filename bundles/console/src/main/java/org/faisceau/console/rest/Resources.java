// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faisceau.console.spi.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The resources that are running, each asked once what it declares. Every thread. */
final class Resources {
    private static final Logger LOG = LoggerFactory.getLogger(Resources.class);
    private final Map<Resource, List<Route>> declared = new LinkedHashMap<>();
    private volatile RouteTable table = new RouteTable(List.of());

    RouteTable table() {
        return table;
    }

    synchronized void add(Resource resource) {
        try {
            declared.put(resource, Declared.of(resource));
        } catch (RuntimeException broken) {
            // The bundle's own mistake must not take the other resources away.
            LOG.error("{} of {} declares routes that cannot be served", resource.getClass().getName(), resource.module(), broken);
            return;
        }
        draw();
    }

    synchronized void remove(Resource resource) {
        declared.remove(resource);
        draw();
    }

    private void draw() {
        table = new RouteTable(declared.values().stream().flatMap(List::stream).sorted(Comparator.comparing(Route::module)).toList());
    }
}
