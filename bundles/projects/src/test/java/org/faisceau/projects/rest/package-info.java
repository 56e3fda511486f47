// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.projects.rest;

import org.jspecify.annotations.NullMarked;
