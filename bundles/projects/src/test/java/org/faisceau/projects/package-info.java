// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.projects;

import org.jspecify.annotations.NullMarked;
