# SPDX-FileCopyrightText: Firstring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Writes what Firstring is made of, from components.tsv and the versions that this build found: firstring.spdx.json (SPDX
# 2.3) and THIRD-PARTY.md. tests/packaging compares the list with what the programs really link. The same sources and
# libraries give the same bytes: the time is that of SOURCE_DATE_EPOCH, or the day of the release.

file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/components.tsv components ENCODING UTF-8 REGEX "^[^#]")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/components.tsv)

if(DEFINED ENV{SOURCE_DATE_EPOCH})
  string(TIMESTAMP created "%Y-%m-%dT%H:%M:%SZ" UTC)
else()
  file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/desktop/org.firstring.Firstring.metainfo.xml release REGEX "<release version" LIMIT_COUNT 1)
  string(REGEX REPLACE ".*date=\"([0-9-]+)\".*" "\\1T00:00:00Z" created "${release}")
endif()

# The versions that were found; NOASSERTION where nobody says.
find_package(Qt6Keychain QUIET)
find_path(SQLITE_HEADERS sqlite3.h)
if(SQLITE_HEADERS)
  file(STRINGS ${SQLITE_HEADERS}/sqlite3.h line REGEX "#define SQLITE_VERSION " LIMIT_COUNT 1)
  string(REGEX REPLACE ".*\"([0-9.]+)\".*" "\\1" version_SQLite "${line}")
endif()
set(version_Qt ${Qt6_VERSION})
set(version_QtSVG ${Qt6Svg_VERSION})
set(version_QtKeychain ${Qt6Keychain_VERSION})
set(version_OpenSSL ${OPENSSL_VERSION})
find_package(PkgConfig QUIET)
pkg_check_modules(SBOM_LIBPQ QUIET libpq)
set(version_PostgreSQLlibpq ${SBOM_LIBPQ_VERSION})
set(version_libarchive ${LibArchive_VERSION})
set(version_GCCruntime ${CMAKE_CXX_COMPILER_VERSION})
file(STRINGS ${CMAKE_SOURCE_DIR}/resources/icons/check.svg line REGEX "lucide-static" LIMIT_COUNT 1)
string(REGEX REPLACE ".*lucide-static v([0-9.]+).*" "\\1" version_Lucide "${line}")

set(sbom [=[{
  "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "packages": [], "relationships": []}]=])
string(JSON sbom SET "${sbom}" name "\"firstring-${PROJECT_VERSION}\"")
string(JSON sbom SET "${sbom}" documentNamespace "\"https://spdx.org/spdxdocs/firstring-${PROJECT_VERSION}\"")
string(JSON sbom SET "${sbom}" creationInfo "{\"created\": \"${created}\", \"creators\": [\"Organization: Firstring contributors\", \"Tool: Sbom.cmake\"]}")

set(count 0)
set(relations 0)
# add(NAME VERSION LICENCE HOMEPAGE SOURCE-PACKAGE)
macro(add name version licence homepage source)
  string(REGEX REPLACE "[^A-Za-z0-9]" "" id "${name}")
  set(package "{\"name\": \"${name}\", \"SPDXID\": \"SPDXRef-${id}\", \"versionInfo\": \"${version}\", \"downloadLocation\": \"NOASSERTION\",
    \"filesAnalyzed\": false, \"homepage\": \"${homepage}\", \"licenseConcluded\": \"${licence}\", \"licenseDeclared\": \"${licence}\",
    \"copyrightText\": \"NOASSERTION\", \"supplier\": \"NOASSERTION\"}")
  if(NOT "${source}" STREQUAL "-")
    string(JSON package SET "${package}" externalRefs "[{\"referenceCategory\": \"PACKAGE-MANAGER\", \"referenceType\": \"purl\",
      \"referenceLocator\": \"pkg:deb/debian/${source}?arch=source\"}]")
  endif()
  string(JSON sbom SET "${sbom}" packages ${count} "${package}")
  math(EXPR count "${count} + 1")
endmacro()
# relate(FROM KIND TO)
macro(relate from kind to)
  string(JSON sbom SET "${sbom}" relationships ${relations}
    "{\"spdxElementId\": \"SPDXRef-${from}\", \"relationshipType\": \"${kind}\", \"relatedSpdxElement\": \"SPDXRef-${to}\"}")
  math(EXPR relations "${relations} + 1")
endmacro()

add("Firstring" "${PROJECT_VERSION}" "GPL-3.0-or-later" "NOASSERTION" "-")
string(JSON sbom REMOVE "${sbom}" packages 0 homepage)
relate(DOCUMENT DESCRIBES Firstring)
set(notices "# Third parties

Firstring is free software under GPL-3.0-or-later. It stands on the work of others:

| Name | Version | Licence |
| --- | --- | --- |
")
foreach(component IN LISTS components)
  string(REPLACE "\t" ";" fields "${component}")
  list(GET fields 0 name)
  list(GET fields 1 licence)
  list(GET fields 2 homepage)
  list(GET fields 3 source)
  list(GET fields 4 linked)
  string(REGEX REPLACE "[^A-Za-z0-9]" "" id "${name}")
  set(version "${version_${id}}")
  if(NOT version)
    set(version NOASSERTION)
  endif()
  add("${name}" "${version}" "${licence}" "${homepage}" "${source}")
  if(linked STREQUAL "-")
    relate(Firstring CONTAINS "${id}")
  else()
    relate(Firstring DYNAMIC_LINK "${id}")
  endif()
  string(REPLACE "NOASSERTION" "as on this system" shown "${version}")
  string(APPEND notices "| [${name}](${homepage}) | ${shown} | ${licence} |\n")
endforeach()
string(APPEND notices "\nThe libraries are used as this system has them; their texts of licence come with them (on Debian in /usr/share/doc). Within Firstring's own files are the icons of Lucide:\n\n")
file(READ ${CMAKE_SOURCE_DIR}/resources/icons/LICENSE-lucide.txt lucide)
file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/THIRD-PARTY.md "${notices}```\n${lucide}```\n")
file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/firstring.spdx.json "${sbom}\n")
