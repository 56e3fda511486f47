// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The classes of bundles and of this program's libraries that were loaded, each of them linked. The JVM leaves out of its archive what was
 * merely loaded, as the types in a component's methods are, and what is gone when it ends: hold this until then.
 */
record Learnt(List<Class<?>> classes) {
    private static final String COMMANDS = "com.sun.management:type=DiagnosticCommand";
    private static final String CLASS_FILE = ".class";
    private static final Pattern CLASS = Pattern.compile("([\\w.$]+)/0x");

    /** @param context of a framework whose bundles are active */
    static Learnt of(BundleContext context) {
        var names = loaded();
        var classes = new ArrayList<Class<?>>();
        var own = Learnt.class.getClassLoader();
        names.stream().filter(name -> own.getResource(name.replace('.', '/') + CLASS_FILE) != null).forEach(name -> link(name, own, classes));
        for (var bundle : context.getBundles()) {
            var wiring = bundle.adapt(BundleWiring.class);
            if (bundle.getBundleId() > 0 && wiring != null && wiring.getClassLoader() != null) names(wiring).filter(names::contains).forEach(name -> link(name, wiring.getClassLoader(), classes));
        }
        return new Learnt(classes);
    }

    private static Stream<String> names(BundleWiring wiring) {
        var paths = wiring.listResources("/", "*" + CLASS_FILE, BundleWiring.LISTRESOURCES_LOCAL | BundleWiring.LISTRESOURCES_RECURSE);
        return paths.stream().map(path -> path.substring(0, path.length() - CLASS_FILE.length()).replace('/', '.'));
    }

    private static void link(String name, ClassLoader loader, List<Class<?>> classes) {
        try {
            var one = Class.forName(name, false, loader);
            // Links it, without running what it does first.
            one.getDeclaredMethods();
            classes.add(one);
        } catch (ClassNotFoundException | LinkageError e) {
            // Wants what this distribution does not have: no start can use it either.
        }
    }

    /** None where this JVM does not tell: its archive then holds fewer. */
    private static Set<String> loaded() {
        try {
            var arguments = new Object[] {new String[] {"-i"}};
            var told = ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName(COMMANDS), "vmClassHierarchy", arguments, new String[] {String[].class.getName()});
            return CLASS.matcher(told.toString()).results().map(found -> found.group(1)).collect(Collectors.toSet());
        } catch (JMException e) {
            return Set.of();
        }
    }
}
