// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.itest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * What declarative services say of every component. Asked by reflection: the service's types live in the framework, not here.
 *
 * @param context of the framework
 */
record Components(BundleContext context) {
    private static final String RUNTIME = "org.osgi.service.component.runtime.ServiceComponentRuntime";
    private static final int SATISFIED = 4;
    private static final int ACTIVE = 8;

    /** Components that could not be activated, with the names of the references that nobody fills. */
    List<String> unsatisfied() throws ReflectiveOperationException {
        var sentences = new ArrayList<String>();
        for (var state : states(bundle -> true).entrySet()) {
            if (!state.getValue().equals("active") && !state.getValue().equals("satisfied")) sentences.add(state.getKey() + ": " + state.getValue());
        }
        return sentences;
    }

    /**
     * State by component name and configuration id; the id changes when a component was activated anew.
     *
     * @param which symbolic names of the bundles asked for
     */
    SortedMap<String, String> states(Predicate<String> which) throws ReflectiveOperationException {
        var states = new TreeMap<String, String>();
        var reference = context.getServiceReference(RUNTIME);
        var runtime = context.getService(reference);
        var type = runtime.getClass().getClassLoader().loadClass(RUNTIME);
        var describe = type.getMethod("getComponentDescriptionDTOs", Bundle[].class);
        for (var description : (Collection<?>) describe.invoke(runtime, (Object) new Bundle[0])) {
            if (!which.test(field(field(description, "bundle"), "symbolicName").toString())) continue;
            var configurations = (Collection<?>) type.getMethod("getComponentConfigurationDTOs", description.getClass()).invoke(runtime, description);
            for (var each : configurations) states.put(field(description, "name") + "#" + field(each, "id"), state(each));
        }
        return states;
    }

    private static String state(Object configuration) throws ReflectiveOperationException {
        int state = (int) field(configuration, "state");
        if (state == ACTIVE) return "active";
        if (state == SATISFIED) return "satisfied";
        var missing = new ArrayList<Object>();
        for (var reference : (Object[]) field(configuration, "unsatisfiedReferences")) missing.add(field(reference, "name"));
        var failure = field(configuration, "failure");
        return "lacks " + missing + (String.valueOf(failure).equals("null") ? "" : ", " + failure);
    }

    private static Object field(Object dto, String name) throws ReflectiveOperationException {
        return dto.getClass().getField(name).get(dto);
    }
}
