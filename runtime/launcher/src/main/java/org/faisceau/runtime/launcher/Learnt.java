// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.ObjectName;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The classes of bundles and of this program's libraries that were loaded, each of them linked. The JVM leaves out of its archive what was merely loaded, as the types in
 * a component's methods are, and what is gone when it ends: hold this until then.
 */
record Learnt(List<Class<?>> classes) {
    private static final String COMMANDS = "com.sun.management:type=DiagnosticCommand";
    private static final Pattern CLASS = Pattern.compile("([\\w.$]+)/0x");

    /** @param context of a framework whose bundles are active */
    static Learnt of(BundleContext context) {
        var names = loaded();
        var classes = new ArrayList<Class<?>>();
        for (var bundle : context.getBundles()) {
            if (bundle.getBundleId() > 0 && bundle.adapt(BundleWiring.class) != null) link(bundle, names, classes);
        }
        names.stream().filter(name -> Learnt.class.getClassLoader().getResource(name.replace('.', '/') + ".class") != null).forEach(name -> link(name, Learnt.class.getClassLoader()::loadClass, classes));
        return new Learnt(classes);
    }

    private static void link(Bundle bundle, Set<String> names, List<Class<?>> classes) {
        for (var path : bundle.adapt(BundleWiring.class).listResources("/", "*.class", BundleWiring.LISTRESOURCES_LOCAL | BundleWiring.LISTRESOURCES_RECURSE)) {
            var name = path.substring(0, path.length() - ".class".length()).replace('/', '.');
            if (names.contains(name)) link(name, bundle::loadClass, classes);
        }
    }

    private static void link(String name, Loading loading, List<Class<?>> classes) {
        try {
            var one = loading.load(name);
            // Links it, without running what it does first.
            one.getDeclaredMethods();
            classes.add(one);
        } catch (ClassNotFoundException | LinkageError e) {
            // Wants what this distribution does not have: no start can use it either.
        }
    }

    private static Set<String> loaded() {
        try {
            var arguments = new Object[] {new String[] {"-i"}};
            var told = ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName(COMMANDS), "vmClassHierarchy", arguments, new String[] {String[].class.getName()});
            return CLASS.matcher(told.toString()).results().map(found -> found.group(1)).collect(Collectors.toSet());
        } catch (JMException e) {
            throw new IllegalStateException("the JVM does not tell its classes", e);
        }
    }

    /** How a class is found. */
    private interface Loading {
        Class<?> load(String name) throws ClassNotFoundException;
    }
}
